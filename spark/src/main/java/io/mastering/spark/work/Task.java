package io.mastering.spark.work;

import io.mastering.engine.report.PseudonymKey;
import io.mastering.engine.snapshot.SameIds;
import io.mastering.model.identity.OrgObjects;
import io.mastering.model.policy.Policy;
import java.util.List;
import java.util.Optional;

/**
 * What is to be done with every part of the users; made of values, so that it can travel.
 *
 * @param policy checked, without scenarios
 * @param org the name of the org in the policy
 * @param objects the settings of the snapshot
 * @param findings whether to look for findings
 * @param place what messages call the file of the users
 * @param folder where parts write, each into a folder of its own
 * @param linesBefore by part, as far as that is known
 * @param key of pseudonyms; absent when personal values are written
 */
public record Task(
    Policy policy,
    String org,
    OrgObjects objects,
    boolean findings,
    boolean ndjson,
    boolean parquet,
    boolean situations,
    String place,
    String folder,
    SameIds doubles,
    List<Integer> linesBefore,
    Optional<PseudonymKey> key) {
  public Task {
    linesBefore = List.copyOf(linesBefore);
  }

  /** The same, now that it is known which ids come twice, in a folder of its own. */
  public Task again(SameIds known, List<Integer> lines, String otherFolder) {
    return new Task(
        policy,
        org,
        objects,
        findings,
        ndjson,
        parquet,
        situations,
        place,
        otherFolder,
        known,
        lines,
        key);
  }

  /** How many lines stand before a part; 0 when that is not known yet. */
  public int linesBefore(int part) {
    return part < linesBefore.size() ? linesBefore.get(part) : 0;
  }
}
