package io.mastering.engine.store;

import java.util.Optional;

/**
 * What is said of an evaluation as a whole. It holds nothing of clock or machine: the same input
 * gives the same tables.
 *
 * @param version of mastering
 * @param policy where the policy stands
 * @param snapshot where the snapshot stands
 * @param takenAt when the snapshot was taken
 * @param summary {@code mastering/summary/1} as JSON
 */
public record RunFacts(
    String version,
    String policy,
    String snapshot,
    Optional<String> takenAt,
    long users,
    long rejected,
    long situations,
    String summary) {}
