package io.mastering.engine.findings;

import io.mastering.model.decision.Conclusion;
import io.mastering.model.situation.Fact;
import java.util.List;

/** What the rules that look for findings are given at once. */
record Part(List<Fact> facts, List<Conclusion> decided) {}
