package io.mastering.engine.batch;

import io.mastering.model.policy.Allow;
import java.util.List;
import java.util.Map;

/**
 * What a {@link FindingSearch} over some of the users counted, for another over all of them.
 *
 * @param links by what they are counted for
 * @param used what of the policy has allowed a finding
 */
public record Searched(Map<String, Long> links, List<Allow> used) {
  public Searched {
    links = Map.copyOf(links);
    used = List.copyOf(used);
  }
}
