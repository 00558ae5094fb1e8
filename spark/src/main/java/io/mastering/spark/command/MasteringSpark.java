package io.mastering.spark.command;

import io.mastering.dsl.Loaded;
import io.mastering.dsl.PolicyFiles;
import io.mastering.model.diagnostic.Diagnostic;
import io.mastering.model.diagnostic.Severity;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaSparkContext;

/**
 * Evaluates a snapshot on a Spark cluster, to be started by {@code spark-submit}. Ends with the
 * exit codes of {@code mastering eval}.
 */
public final class MasteringSpark {
  private MasteringSpark() {}

  public static void main(String[] arguments) {
    int code = run(List.of(arguments), System.out, System.err);
    if (code != Exit.FINE) {
      System.exit(code);
    }
  }

  /** Does what the arguments say, and answers the exit code. */
  static int run(List<String> given, PrintStream out, PrintStream err) {
    Words words = new Words(out, err);
    if (given.contains("--help")) {
      words.result(Arguments.USE);
      return Exit.FINE;
    }
    Arguments arguments;
    try {
      arguments = Arguments.of(given);
    } catch (Arguments.Wrong wrong) {
      words.complain(wrong.sentence(), "mastering-spark --help tells what there is.");
      return Exit.USAGE;
    }
    Loaded loaded = PolicyFiles.load(Path.of(arguments.policy()));
    words.tell(loaded.diagnostics().stream().filter(MasteringSpark::isWorthTelling).toList());
    if (loaded.policy().isEmpty()) {
      return Exit.POLICY;
    }
    SparkConf settings = new SparkConf();
    settings.setIfMissing("spark.app.name", "mastering " + arguments.policy());
    settings.setIfMissing("spark.log.level", "WARN");
    try (JavaSparkContext spark = new JavaSparkContext(settings)) {
      return new Run(arguments, loaded.policy().get(), spark, words).run();
    }
  }

  private static boolean isWorthTelling(Diagnostic diagnostic) {
    return diagnostic.isError() || diagnostic.severity() == Severity.WARNING;
  }
}
