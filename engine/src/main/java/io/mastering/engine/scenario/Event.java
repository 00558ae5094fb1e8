package io.mastering.engine.scenario;

import io.mastering.model.decision.Decision;
import io.mastering.model.decision.WriteDecision;
import io.mastering.model.identity.User;

/**
 * A write of a scenario and what became of it.
 *
 * @param word what expectations call it: push or edit
 * @param user the user as he was before it
 */
record Event(String word, User user, Decision decision, WriteDecision write) {}
