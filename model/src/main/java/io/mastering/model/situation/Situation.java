package io.mastering.model.situation;

/**
 * Everything about a user that can influence a decision, as an exact code: two users with equal
 * codes have equal facts. Only the engine that wrote a code, for one policy and one org, can read
 * it.
 */
public record Situation(String code) {}
