package io.mastering.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import io.mastering.model.diagnostic.Code;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** A code that nothing says has no place in the catalogue. */
class CodesAreUsedTest {
  @Test
  void everyCodeIsSaidSomewhere() {
    String program =
        ProjectTree.ofThisProject().files(".java").stream()
            .filter(file -> file.path().contains("src/main/java"))
            .map(SourceFile::text)
            .collect(Collectors.joining("\n"));

    List<String> unused =
        Arrays.stream(Code.values())
            .map(Code::name)
            .filter(code -> !program.contains("Code." + code))
            .toList();

    assertThat(unused).isEmpty();
  }
}
