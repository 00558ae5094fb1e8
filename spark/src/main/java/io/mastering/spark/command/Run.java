package io.mastering.spark.command;

import io.mastering.engine.PartEvaluation.Whole;
import io.mastering.engine.report.PseudonymKey;
import io.mastering.engine.report.Summary;
import io.mastering.engine.report.SummaryHtml;
import io.mastering.engine.report.SummaryJson;
import io.mastering.engine.report.SummaryText;
import io.mastering.engine.report.Surroundings;
import io.mastering.engine.situate.UnfitSnapshot;
import io.mastering.engine.snapshot.Rejected;
import io.mastering.engine.snapshot.Snapshot;
import io.mastering.model.diagnostic.Diagnostic;
import io.mastering.model.policy.Org;
import io.mastering.model.policy.Policy;
import io.mastering.spark.input.FileParts;
import io.mastering.spark.input.HadoopContainer;
import io.mastering.spark.input.Parts;
import io.mastering.spark.input.RowParts;
import io.mastering.spark.output.Place;
import io.mastering.spark.output.Rejections;
import io.mastering.spark.work.ClusterEvaluation;
import io.mastering.spark.work.Order;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.spark.api.java.JavaSparkContext;

/** One run of the program on a cluster that is there. */
final class Run {
  private final Arguments arguments;
  private final Policy policy;
  private final JavaSparkContext spark;
  private final Words words;
  private final String folder;
  private final Optional<String> orgName;

  Run(Arguments arguments, Policy policy, JavaSparkContext spark, Words words) {
    this.arguments = arguments;
    this.policy = policy;
    this.spark = spark;
    this.words = words;
    int equals = arguments.snapshot().indexOf('=');
    this.folder = arguments.snapshot().substring(equals + 1);
    this.orgName =
        equals > 0 ? Optional.of(arguments.snapshot().substring(0, equals)) : Optional.empty();
  }

  int run() {
    Optional<Org> org = org();
    if (org.isEmpty()) {
      words.complain(
          "It is not clear which org of the policy the snapshot shows.",
          "Say which: --snapshot ORG=FOLDER, with ORG one of "
              + String.join(", ", policy.orgs().stream().map(Org::name).toList())
              + ".");
      return Exit.USAGE;
    }
    try (Place place =
        new Place(spark.hadoopConfiguration(), arguments.output(), spark.sc().applicationId())) {
      if (place.isTaken() || !place.hasParent()) {
        words.complain(
            arguments.output()
                + (place.isTaken() ? " is there already." : " lies in a folder that is not there."),
            "--output names a new folder in one that is there; nothing was written.");
        return Exit.USAGE;
      }
      return evaluate(org.get(), key(org.get()), place);
    } catch (PseudonymKey.Unusable e) {
      words.complain(String.valueOf(e.getMessage()), e.help());
      return Exit.USAGE;
    } catch (UnfitSnapshot unfit) {
      words.tell(List.of(unfit.diagnostic()));
      return Exit.DATA;
    } catch (FileNotFoundException e) {
      words.complain(folder + " is not a snapshot: " + e.getMessage() + ".", "");
      return Exit.DATA;
    } catch (IOException e) {
      words.complain(
          "Something cannot be read or written: " + e.getMessage() + ".",
          "Nothing was left half-written.");
      return Exit.USAGE;
    }
  }

  private Optional<Org> org() {
    return orgName.isPresent()
        ? policy.org(orgName.get())
        : Optional.of(policy.orgs().get(0)).filter(only -> policy.orgs().size() == 1);
  }

  private Optional<PseudonymKey> key(Org org) throws PseudonymKey.Unusable {
    if (!arguments.redact()) {
      return Optional.empty();
    }
    return Optional.of(
        arguments.redactKey().isPresent()
            ? PseudonymKey.read(Path.of(arguments.redactKey().get()))
            : PseudonymKey.ofOrg(org.name()));
  }

  private int evaluate(Org org, Optional<PseudonymKey> key, Place place) throws IOException {
    HadoopContainer container =
        new HadoopContainer(
            new org.apache.hadoop.fs.Path(folder).getFileSystem(spark.hadoopConfiguration()),
            folder);
    Optional<String> users = container.users();
    Snapshot snapshot =
        Snapshot.of(
            users.filter(HadoopContainer::isRows).isPresent() ? container.asLines() : container,
            folder);
    words.tell(snapshot.diagnostics());
    if (!snapshot.isUsable() || users.isEmpty()) {
      if (snapshot.isUsable()) {
        words.complain(folder + " has users in more than one file.", "Remove all but one.");
      }
      return Exit.DATA;
    }
    Order order =
        new Order(
            policy,
            org,
            parts(users.get(), container.place(users.get())),
            arguments.findings(),
            arguments.kinds(),
            key);
    ClusterEvaluation evaluation = new ClusterEvaluation(spark, order, snapshot.objects());
    words.tell(evaluation.drift());
    Surroundings around =
        Surroundings.of(org, snapshot.objects(), arguments.policy(), arguments.snapshot());
    return evaluate(evaluation, key.isPresent() ? around.withoutCommands() : around, place);
  }

  private Parts parts(String users, String place) throws IOException {
    return HadoopContainer.isRows(users)
        ? new RowParts(spark, place)
        : new FileParts(spark, place, arguments.partSize());
  }

  private int evaluate(ClusterEvaluation evaluation, Surroundings around, Place place)
      throws IOException {
    try (Rejections rejections = new Rejections()) {
      Whole whole = evaluation.run(place, rejections);
      words.tell(whole.diagnostics());
      if (whole.diagnostics().stream().anyMatch(Diagnostic::isError)) {
        return Exit.DATA;
      }
      Summary summary = whole.summary().in(around);
      rejections.to(place);
      place.write("summary.json", SummaryJson.of(summary));
      place.write("summary.txt", SummaryText.of(summary));
      place.write("summary.html", SummaryHtml.of(summary));
      place.commit();
      words.tell(rejections.shown().stream().map(Rejected::diagnostic).toList());
      words.result(SummaryText.of(summary));
      return code(summary, !evaluation.drift().isEmpty());
    }
  }

  private int code(Summary summary, boolean drifts) {
    if (summary.rejected() > arguments.maxRejected()) {
      words.complain(
          summary.rejected()
              + (summary.rejected() == 1 ? " line was" : " lines were")
              + " rejected, more than --max-rejected "
              + arguments.maxRejected()
              + ".",
          "They stand in " + arguments.output() + "/rejected.ndjson, each with its reason.");
      return Exit.DATA;
    }
    boolean broken = summary.breaksDemand() || summary.hasErrors();
    boolean no =
        switch (arguments.failOn()) {
          case ERROR -> broken;
          case WARNING -> broken || summary.warns() || drifts;
          case NEVER -> false;
        };
    return no ? Exit.NO : Exit.FINE;
  }
}
