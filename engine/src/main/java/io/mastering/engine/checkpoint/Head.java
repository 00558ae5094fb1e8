package io.mastering.engine.checkpoint;

import io.mastering.engine.report.FileDraft;
import io.mastering.engine.snapshot.Rejected;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a checkpoint begins with.
 *
 * @param begunWith what the run was begun with, by what it is called, as texts that differ when it
 *     does: only a run that is begun with the same can go on from here
 * @param drafts the files that are being written, by what they are for
 * @param shown the rejected lines that a reader is shown at the end
 * @param knowsDoubles whether the run knows which ids come twice
 */
public record Head(
    Map<String, String> begunWith,
    Map<String, FileDraft> drafts,
    List<Rejected> shown,
    boolean knowsDoubles) {
  public Head {
    begunWith = Collections.unmodifiableMap(new LinkedHashMap<>(begunWith));
    drafts = Map.copyOf(drafts);
    shown = List.copyOf(shown);
  }

  /** What another run is begun with differently. */
  public List<String> differences(Map<String, String> other) {
    return begunWith.entrySet().stream()
        .filter(each -> !each.getValue().equals(other.get(each.getKey())))
        .map(Map.Entry::getKey)
        .toList();
  }
}
