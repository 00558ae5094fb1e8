package io.mastering.rules;

import io.mastering.model.decision.Effect;
import io.mastering.model.policy.Assumption;
import io.mastering.model.situation.InvalidValue;
import io.mastering.model.situation.MappedIn;
import io.mastering.model.situation.SentAttribute;
import io.mastering.model.situation.Truth;
import io.mastering.model.situation.Write;
import java.util.List;

/** The values that a source or IdP sends (I3, I4, J6, A11). */
final class ValuesOracle implements LifeOracle {
  private final Oracle user;
  private final Write write;
  private final List<SentAttribute> sent;

  ValuesOracle(Oracle user, Write write) {
    this.user = user;
    this.write = write;
    this.sent = user.all(SentAttribute.class).filter(it -> it.write().equals("w")).toList();
  }

  @Override
  public Answer answer() {
    boolean first = write.kind() == Write.Kind.FIRST_VALUES;
    Answer answer = first ? firstValues() : update();
    return answer.with(Effect.Kind.KEEP_VALUES, write.by());
  }

  private Answer firstValues() {
    boolean all = user.assumed(Assumption.CREATE_WRITES).equals("all");
    return writing("CREATED", sent.stream().filter(it -> all ? mapped(it) : reaches(it)).toList());
  }

  private Answer update() {
    if (isRejected()) {
      return Answer.of("REJECTED INVALID_ATTRIBUTE");
    }
    List<SentAttribute> mapped = sent.stream().filter(this::mapped).toList();
    List<SentAttribute> owned = sent.stream().filter(this::reaches).toList();
    if (owned.stream().anyMatch(SentAttribute::changed)) {
      return writing("APPLIED", owned);
    }
    boolean open = mapped.stream().anyMatch(it -> isOpen(it) && (it.changed() || owned.isEmpty()));
    if (open) {
      return writing("UNKNOWN", owned);
    }
    if (sent.isEmpty() || !owned.isEmpty()) {
      return writing("NO_CHANGE", owned);
    }
    return Answer.of(mapped.isEmpty() ? "SKIPPED UNMAPPED" : "SKIPPED NOT_OWNER");
  }

  private boolean isRejected() {
    boolean any = user.assumed(Assumption.INVALID_UNOWNED).equals("rejects");
    return user.all(InvalidValue.class)
        .filter(it -> it.invalid() == Truth.YES)
        .anyMatch(it -> any || reaches(new SentAttribute("w", it.attribute(), true)));
  }

  private boolean mapped(SentAttribute each) {
    return user.all(MappedIn.class).anyMatch(new MappedIn(write.by(), each.attribute())::equals);
  }

  private boolean reaches(SentAttribute each) {
    return mapped(each) && user.owner(each.attribute()).equals(write.by());
  }

  private boolean isOpen(SentAttribute each) {
    return user.owner(each.attribute()).equals(Oracle.AMBIGUOUS);
  }

  private static Answer writing(String verdict, List<SentAttribute> written) {
    Answer answer = Answer.of(verdict);
    for (SentAttribute each : written) {
      answer = answer.writing(each.attribute());
    }
    return answer;
  }
}
