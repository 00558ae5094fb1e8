package io.mastering.cli.command;

import io.mastering.engine.report.WholeFile;
import io.mastering.engine.scenario.CaseResult;
import io.mastering.model.policy.Scenario;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The cases that failed when they last ran, remembered from run to run: a file for each policy, in
 * a folder that is not the policy's.
 */
final class FailedCases {
  private final Path folder;

  /**
   * @param cache where what can be found out again is kept
   */
  FailedCases(Path cache) {
    this.folder = cache.resolve("failed");
  }

  /** Those of the cases that failed when they last ran. */
  List<TestCases.Case> among(List<TestCases.Case> cases) {
    Map<Path, Set<String>> failed = new LinkedHashMap<>();
    return cases.stream()
        .filter(
            one ->
                failed.computeIfAbsent(one.file(), this::failed).contains(one.scenario().title()))
        .toList();
  }

  /**
   * Remembers how these cases went; the others stay as they were.
   *
   * @param results in the order of the cases
   */
  void remember(List<TestCases.Case> cases, List<CaseResult> results) throws IOException {
    Map<Path, Set<String>> all = new LinkedHashMap<>();
    for (TestCases.Case one : cases) {
      all.computeIfAbsent(one.file(), file -> stillThere(one));
    }
    for (int i = 0; i < cases.size(); i++) {
      Set<String> failed = all.computeIfAbsent(cases.get(i).file(), file -> new TreeSet<>());
      String title = cases.get(i).scenario().title();
      if (results.get(i).passed()) {
        failed.remove(title);
      } else {
        failed.add(title);
      }
    }
    for (Map.Entry<Path, Set<String>> policy : all.entrySet()) {
      if (!policy.getValue().equals(failed(policy.getKey()))) {
        write(policy.getKey(), policy.getValue());
      }
    }
  }

  /** A case that was taken out of the policy, or renamed, is forgotten. */
  private Set<String> stillThere(TestCases.Case one) {
    Set<String> titles =
        one.policy().scenarios().stream().map(Scenario::title).collect(Collectors.toSet());
    Set<String> failed = failed(one.file());
    failed.retainAll(titles);
    return failed;
  }

  /** What cannot be read is not remembered. */
  private Set<String> failed(Path policy) {
    try {
      List<String> lines = Files.readAllLines(place(policy), StandardCharsets.UTF_8);
      boolean is = !lines.isEmpty() && lines.get(0).equals(oneLine(policy.toString()));
      return is
          ? lines.stream()
              .skip(1)
              .map(FailedCases::asWritten)
              .collect(Collectors.toCollection(TreeSet::new))
          : new TreeSet<>();
    } catch (IOException | IllegalArgumentException nothing) {
      return new TreeSet<>();
    }
  }

  private void write(Path policy, Set<String> failed) throws IOException {
    Files.createDirectories(folder);
    List<String> lines = new ArrayList<>(List.of(oneLine(policy.toString())));
    failed.forEach(title -> lines.add(oneLine(title)));
    try (WholeFile file = WholeFile.at(place(policy))) {
      String text = String.join("\n", lines) + "\n";
      file.stream().write(text.getBytes(StandardCharsets.UTF_8));
      file.commit();
    }
  }

  private Path place(Path policy) {
    try {
      byte[] name = policy.toString().getBytes(StandardCharsets.UTF_8);
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(name);
      return folder.resolve(HexFormat.of().formatHex(hash) + ".txt");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  private static String oneLine(String text) {
    return text.replace("\\", "\\\\").replace("\n", "\\n").replace("\r", "\\r");
  }

  private static String asWritten(String line) {
    return line.translateEscapes();
  }
}
