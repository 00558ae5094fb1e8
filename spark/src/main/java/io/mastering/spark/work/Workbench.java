package io.mastering.spark.work;

import io.mastering.engine.Engine;
import io.mastering.engine.FindingRules;
import io.mastering.engine.PartEvaluation;
import io.mastering.engine.batch.Tuning;
import io.mastering.engine.report.PseudonymKey;
import io.mastering.engine.report.Pseudonyms;
import io.mastering.spark.encoding.ValueReader;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A task, unpacked and with its rules loaded, for all parts that one process works on. No policy is
 * parsed here and no rule compiled: neither ANTLR nor a compiler is needed.
 */
final class Workbench {
  private static @Nullable Workbench open;

  private final byte[] packed;
  private final Task task;
  private final PartEvaluation evaluation;
  private final Optional<Pseudonyms> pseudonyms;

  private Workbench(byte[] packed) {
    this.packed = packed;
    this.task = ValueReader.read(packed, Task.class);
    this.pseudonyms = task.key().map(PseudonymKey::pseudonyms);
    this.evaluation =
        new PartEvaluation(
            Engine.start(),
            task.findings() ? Optional.of(FindingRules.start()) : Optional.empty(),
            task.policy(),
            task.policy().org(task.org()).orElseThrow(),
            task.objects(),
            Tuning.USUAL);
  }

  /** The one that was opened last serves until another task comes. */
  static synchronized Workbench of(byte[] packed) {
    Workbench last = open;
    if (last == null || last.packed != packed && !Arrays.equals(last.packed, packed)) {
      last = new Workbench(packed);
      open = last;
    }
    return last;
  }

  Task task() {
    return task;
  }

  /** What stands for personal values; absent when they are written as they are. */
  Optional<Pseudonyms> pseudonyms() {
    return pseudonyms;
  }

  PartEvaluation evaluation() {
    return evaluation;
  }
}
