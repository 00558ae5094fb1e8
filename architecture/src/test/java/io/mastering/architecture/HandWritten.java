package io.mastering.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The classes of all modules that somebody wrote: ANTLR and Drools write in a style of their own.
 */
final class HandWritten {
  private static final String ROOT = "/src/main/java/";

  private HandWritten() {}

  static JavaClasses classes(ProjectTree tree) {
    Set<String> sources =
        tree.files(".java").stream()
            .map(SourceFile::path)
            .filter(path -> path.contains(ROOT))
            .map(path -> path.substring(path.indexOf(ROOT) + ROOT.length()))
            .collect(Collectors.toUnmodifiableSet());
    DescribedPredicate<JavaClass> written =
        DescribedPredicate.describe("hand-written", type -> sources.contains(sourceOf(type)));
    return new ClassFileImporter()
        .withImportOption(new ImportOption.DoNotIncludeTests())
        .importPackages("io.mastering")
        .that(written);
  }

  private static String sourceOf(JavaClass type) {
    String file =
        type.getSource().flatMap(source -> source.getFileName()).orElse(type.getSimpleName());
    return type.getPackageName().replace('.', '/') + "/" + file;
  }
}
