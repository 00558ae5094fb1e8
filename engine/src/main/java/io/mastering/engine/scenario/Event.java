package io.mastering.engine.scenario;

import io.mastering.model.decision.Decision;
import io.mastering.model.decision.WriteDecision;
import io.mastering.model.identity.User;
import java.util.Set;

/**
 * A write of a scenario and what became of it.
 *
 * @param words what expectations may call it: push, edit, sign-in, import, ...
 * @param user the user as he was before it
 */
record Event(Set<String> words, User user, Decision decision, WriteDecision write) {}
