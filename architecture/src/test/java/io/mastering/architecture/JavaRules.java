package io.mastering.architecture;

import com.sun.source.tree.CatchTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.UnionTypeTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.lang.model.element.Modifier;
import javax.tools.JavaCompiler;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/** What only the source of Java shows: lengths, comments, what is caught. */
final class JavaRules {
  private static final int LONGEST_METHOD = 40;
  private static final Set<String> TOO_WIDE = Set.of("Exception", "Throwable");

  private final Map<String, List<String>> broken = new TreeMap<>();

  private JavaRules() {
    broken.put("methodsAreShort", new ArrayList<>());
    broken.put("publicTypesSayWhatTheyAreFor", new ArrayList<>());
    broken.put("nothingCatchesEverything", new ArrayList<>());
  }

  /** All rules over these files: the name of a rule to its violations. */
  static Map<String, List<String>> check(List<SourceFile> files) {
    JavaRules rules = new JavaRules();
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    List<InMemory> sources = files.stream().map(InMemory::new).toList();
    List<String> options = List.of("-proc:none");
    JavacTask task =
        (JavacTask) compiler.getTask(null, null, problem -> {}, options, null, sources);
    try {
      for (CompilationUnitTree unit : task.parse()) {
        rules.new Scanner(unit, DocTrees.instance(task)).scan(unit, null);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("texts in memory can be read", e);
    }
    return rules.broken;
  }

  private void report(String rule, String violation) {
    broken.get(rule).add(violation);
  }

  private static final class InMemory extends SimpleJavaFileObject {
    private final SourceFile file;

    InMemory(SourceFile file) {
      super(URI.create("memory:///" + file.path().replace(" ", "%20")), Kind.SOURCE);
      this.file = file;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return file.text();
    }
  }

  private final class Scanner extends TreePathScanner<@Nullable Void, @Nullable Void> {
    private final CompilationUnitTree unit;
    private final DocTrees comments;
    private final SourcePositions positions;

    Scanner(CompilationUnitTree unit, DocTrees comments) {
      this.unit = unit;
      this.comments = comments;
      this.positions = comments.getSourcePositions();
    }

    @Override
    public @Nullable Void visitMethod(MethodTree method, @Nullable Void nothing) {
      long lines = lines(method) - linesOfInnerTypes(method);
      if (lines > LONGEST_METHOD && !isTable(method)) {
        report("methodsAreShort", place(method) + ": " + method.getName() + " has " + lines);
      }
      return super.visitMethod(method, nothing);
    }

    @Override
    public @Nullable Void visitClass(ClassTree type, @Nullable Void nothing) {
      boolean isTopLevel = getCurrentPath().getParentPath().getLeaf() == unit;
      boolean isPublic = type.getModifiers().getFlags().contains(Modifier.PUBLIC);
      boolean isProduct = unit.getSourceFile().getName().contains("/src/main/");
      if (isTopLevel && isPublic && isProduct && comments.getDocComment(getCurrentPath()) == null) {
        report("publicTypesSayWhatTheyAreFor", place(type) + ": " + type.getSimpleName());
      }
      return super.visitClass(type, nothing);
    }

    @Override
    public @Nullable Void visitCatch(CatchTree caught, @Nullable Void nothing) {
      Tree type = caught.getParameter().getType();
      List<? extends Tree> types =
          type instanceof UnionTypeTree union ? union.getTypeAlternatives() : List.of(type);
      if (types.stream().map(Object::toString).anyMatch(TOO_WIDE::contains)) {
        report("nothingCatchesEverything", place(caught) + ": " + type);
      }
      return super.visitCatch(caught, nothing);
    }

    private String place(Tree tree) {
      return unit.getSourceFile().getName().substring(1) + ":" + lineOf(start(tree));
    }

    /** A test may write its cases down as one list, however long: that is data. */
    private boolean isTable(MethodTree method) {
      return unit.getSourceFile().getName().contains("/src/test/")
          && method.getBody() != null
          && method.getBody().getStatements().size() == 1
          && method.getBody().getStatements().get(0) instanceof ReturnTree;
    }

    private long lines(Tree tree) {
      return lineOf(end(tree)) - lineOf(start(tree)) + 1;
    }

    /**
     * A visitor that is written in place has methods of its own, which are looked at themselves.
     */
    private long linesOfInnerTypes(MethodTree method) {
      long[] lines = new long[1];
      new TreeScanner<@Nullable Void, @Nullable Void>() {
        @Override
        public @Nullable Void visitClass(ClassTree type, @Nullable Void nothing) {
          lines[0] += lines(type);
          return null;
        }
      }.scan(method.getBody(), null);
      return lines[0];
    }

    private long start(Tree tree) {
      return positions.getStartPosition(unit, tree);
    }

    private long end(Tree tree) {
      return positions.getEndPosition(unit, tree);
    }

    private long lineOf(long position) {
      return unit.getLineMap().getLineNumber(position);
    }
  }
}
