package io.mastering.model.decision;

import java.util.List;

/**
 * A source that may master the user now (M2).
 *
 * @param place in the governing priority list; {@link
 *     io.mastering.model.situation.PriorityPlace#UNLISTED} when it is not listed
 */
public record Candidate(String system, int place, Rule rule, List<Object> because)
    implements Conclusion {}
