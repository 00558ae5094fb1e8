package io.mastering.dsl.check;

import io.mastering.dsl.syntax.Allowance;
import io.mastering.dsl.syntax.Definition;
import io.mastering.dsl.syntax.DemandStatement;
import io.mastering.dsl.syntax.Name;
import io.mastering.dsl.syntax.OrgBlock;
import io.mastering.dsl.syntax.Scenario;
import io.mastering.dsl.syntax.Statement;
import io.mastering.dsl.syntax.SyntaxTree;
import io.mastering.dsl.syntax.Use;
import io.mastering.model.policy.Policy;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The statements of all files of a policy, each with the org it belongs to. */
final class PolicyText {
  // A demand and a scenario find their org by the systems that they name.
  private static final Set<Class<? extends Statement>> FREE =
      Set.of(
          Allowance.class,
          Definition.class,
          DemandStatement.class,
          OrgBlock.class,
          Scenario.class,
          Use.class);

  private final List<SyntaxTree> trees;
  private final Map<String, Name> orgs = new LinkedHashMap<>();
  private final List<Placed<Statement>> placed = new ArrayList<>();

  PolicyText(List<SyntaxTree> trees) {
    this.trees = List.copyOf(trees);
    for (SyntaxTree tree : trees) {
      orgBlocks(tree).forEach(block -> orgs.putIfAbsent(block.name().text(), block.name()));
    }
    trees.forEach(this::place);
  }

  List<SyntaxTree> trees() {
    return trees;
  }

  /** The orgs in the order of the text, each with the name that declares it. */
  Map<String, Name> declaredOrgs() {
    return orgs;
  }

  /** The declared orgs, or the one without a name. */
  List<String> orgNames() {
    return orgs.isEmpty() ? List.of(Policy.ONLY_ORG) : List.copyOf(orgs.keySet());
  }

  List<Placed<Statement>> placed() {
    return placed;
  }

  <S extends Statement> Stream<Placed<S>> placed(Class<S> kind) {
    return placed.stream()
        .filter(p -> kind.isInstance(p.statement()))
        .map(p -> new Placed<>(p.org(), kind.cast(p.statement())));
  }

  /** What is said of one org. */
  List<Statement> of(String org) {
    return placed.stream()
        .filter(p -> p.org().filter(org::equals).isPresent())
        .<Statement>map(Placed::statement)
        .toList();
  }

  /** The org of what stands outside every org block of a file. */
  Optional<String> orgOfFile(SyntaxTree tree) {
    List<String> own = orgBlocks(tree).map(block -> block.name().text()).distinct().toList();
    List<String> meant = own.isEmpty() ? orgNames() : own;
    return meant.size() == 1 ? Optional.of(meant.get(0)) : Optional.empty();
  }

  /** The statements of a file that belong to an org, where several orgs could be meant. */
  List<Statement> homeless(SyntaxTree tree) {
    return orgOfFile(tree).isPresent()
        ? List.of()
        : tree.statements().stream().filter(s -> !FREE.contains(s.getClass())).toList();
  }

  /** Homeless statements are read as the first org's: what they declare is no mistake of others. */
  private Optional<String> supposed(SyntaxTree tree, Statement statement) {
    boolean supposed = !FREE.contains(statement.getClass()) || statement instanceof DemandStatement;
    return supposed && !homeless(tree).isEmpty()
        ? orgBlocks(tree)
            .map(b -> b.name().text())
            .findFirst()
            .or(() -> orgNames().stream().findFirst())
        : Optional.empty();
  }

  private void place(SyntaxTree tree) {
    Optional<String> own = orgOfFile(tree);
    for (Statement statement : tree.statements()) {
      if (statement instanceof OrgBlock block) {
        Optional<String> org = block.name().isMissing() ? own : Optional.of(block.name().text());
        block.body().forEach(inner -> placed.add(new Placed<>(org, inner)));
      } else if (!(statement instanceof Use)) {
        placed.add(new Placed<>(own.or(() -> supposed(tree, statement)), statement));
      }
    }
  }

  private static Stream<OrgBlock> orgBlocks(SyntaxTree tree) {
    return tree.statements().stream()
        .filter(OrgBlock.class::isInstance)
        .map(OrgBlock.class::cast)
        .filter(block -> !block.name().isMissing());
  }
}
