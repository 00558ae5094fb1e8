package io.mastering.rules;

import static io.mastering.model.situation.Truth.NO;
import static io.mastering.model.situation.Truth.UNKNOWN;
import static io.mastering.model.situation.Truth.YES;
import static io.mastering.rules.Given.once;
import static io.mastering.rules.RuleCase.rule;

import io.mastering.model.situation.Call;
import io.mastering.model.situation.InboundSettings;
import io.mastering.model.situation.Write;
import java.util.List;

/** The rules of {@code call.drl}, one by one. */
final class CallCases {
  private static final Write ASKED = once(Write.Kind.CALL, "Spoke");

  private CallCases() {}

  private static Call to(Call.Action action) {
    return new Call("w", action);
  }

  static List<RuleCase> cases() {
    return List.of(
        rule("P4 a caller that is set to make users may")
            .given(ASKED, to(Call.Action.CREATE), new InboundSettings("Spoke", YES, NO, NO))
            .concludes("Verdict(w, QUEUED, -, P4)")
            .not(
                new InboundSettings("Spoke", YES, NO, NO),
                new InboundSettings("Other", YES, NO, NO))
            .not(
                new InboundSettings("Spoke", YES, NO, NO), new InboundSettings("Spoke", NO, NO, NO))
            .not(to(Call.Action.CREATE), to(Call.Action.UPDATE))
            .not(ASKED, once(Write.Kind.INBOUND_UPDATE, "Spoke")),
        rule("P4 a caller that is not set to make users may not")
            .given(ASKED, to(Call.Action.CREATE), new InboundSettings("Spoke", NO, YES, YES))
            .concludes("Verdict(w, SKIPPED, NOT_IN_SCOPE, P4)")
            .not(
                new InboundSettings("Spoke", NO, YES, YES),
                new InboundSettings("Other", NO, YES, YES))
            .not(
                new InboundSettings("Spoke", NO, YES, YES),
                new InboundSettings("Spoke", UNKNOWN, YES, YES))
            .not(to(Call.Action.CREATE), to(Call.Action.UPDATE))
            .not(ASKED, once(Write.Kind.INBOUND_UPDATE, "Spoke")),
        rule("P4 a caller that is not shown to make users may or may not")
            .given(ASKED, to(Call.Action.CREATE), new InboundSettings("Spoke", UNKNOWN, YES, YES))
            .concludes("Verdict(w, UNKNOWN, -, P4)")
            .not(
                new InboundSettings("Spoke", UNKNOWN, YES, YES),
                new InboundSettings("Other", UNKNOWN, YES, YES))
            .not(
                new InboundSettings("Spoke", UNKNOWN, YES, YES),
                new InboundSettings("Spoke", YES, YES, YES))
            .not(to(Call.Action.CREATE), to(Call.Action.UPDATE))
            .not(ASKED, once(Write.Kind.INBOUND_UPDATE, "Spoke")),
        rule("P4 a caller that is set to update users may")
            .given(ASKED, to(Call.Action.UPDATE), new InboundSettings("Spoke", NO, YES, NO))
            .concludes("Verdict(w, QUEUED, -, P4)")
            .not(
                new InboundSettings("Spoke", NO, YES, NO),
                new InboundSettings("Other", NO, YES, NO))
            .not(
                new InboundSettings("Spoke", NO, YES, NO), new InboundSettings("Spoke", NO, NO, NO))
            .not(to(Call.Action.UPDATE), to(Call.Action.DEACTIVATE))
            .not(ASKED, once(Write.Kind.INBOUND_UPDATE, "Spoke")),
        rule("P4 a caller that is not set to update users may not")
            .given(ASKED, to(Call.Action.UPDATE), new InboundSettings("Spoke", YES, NO, YES))
            .concludes("Verdict(w, SKIPPED, NOT_IN_SCOPE, P4)")
            .not(
                new InboundSettings("Spoke", YES, NO, YES),
                new InboundSettings("Other", YES, NO, YES))
            .not(
                new InboundSettings("Spoke", YES, NO, YES),
                new InboundSettings("Spoke", YES, UNKNOWN, YES))
            .not(to(Call.Action.UPDATE), to(Call.Action.DEACTIVATE))
            .not(ASKED, once(Write.Kind.INBOUND_UPDATE, "Spoke")),
        rule("P4 a caller that is not shown to update users may or may not")
            .given(ASKED, to(Call.Action.UPDATE), new InboundSettings("Spoke", YES, UNKNOWN, YES))
            .concludes("Verdict(w, UNKNOWN, -, P4)")
            .not(
                new InboundSettings("Spoke", YES, UNKNOWN, YES),
                new InboundSettings("Other", YES, UNKNOWN, YES))
            .not(
                new InboundSettings("Spoke", YES, UNKNOWN, YES),
                new InboundSettings("Spoke", YES, YES, YES))
            .not(to(Call.Action.UPDATE), to(Call.Action.DEACTIVATE))
            .not(ASKED, once(Write.Kind.INBOUND_UPDATE, "Spoke")),
        rule("P4 a caller that is set to deactivate users may")
            .given(ASKED, to(Call.Action.DEACTIVATE), new InboundSettings("Spoke", NO, NO, YES))
            .concludes("Verdict(w, QUEUED, -, P4)")
            .not(
                new InboundSettings("Spoke", NO, NO, YES),
                new InboundSettings("Other", NO, NO, YES))
            .not(
                new InboundSettings("Spoke", NO, NO, YES), new InboundSettings("Spoke", NO, NO, NO))
            .not(to(Call.Action.DEACTIVATE), to(Call.Action.CREATE))
            .not(ASKED, once(Write.Kind.INBOUND_UPDATE, "Spoke")),
        rule("P4 a caller that is not set to deactivate users may not")
            .given(ASKED, to(Call.Action.DEACTIVATE), new InboundSettings("Spoke", YES, YES, NO))
            .concludes("Verdict(w, SKIPPED, NOT_IN_SCOPE, P4)")
            .not(
                new InboundSettings("Spoke", YES, YES, NO),
                new InboundSettings("Other", YES, YES, NO))
            .not(
                new InboundSettings("Spoke", YES, YES, NO),
                new InboundSettings("Spoke", YES, YES, UNKNOWN))
            .not(to(Call.Action.DEACTIVATE), to(Call.Action.CREATE))
            .not(ASKED, once(Write.Kind.INBOUND_UPDATE, "Spoke")),
        rule("P4 a caller that is not shown to deactivate users may or may not")
            .given(
                ASKED, to(Call.Action.DEACTIVATE), new InboundSettings("Spoke", YES, YES, UNKNOWN))
            .concludes("Verdict(w, UNKNOWN, -, P4)")
            .not(
                new InboundSettings("Spoke", YES, YES, UNKNOWN),
                new InboundSettings("Other", YES, YES, UNKNOWN))
            .not(
                new InboundSettings("Spoke", YES, YES, UNKNOWN),
                new InboundSettings("Spoke", YES, YES, YES))
            .not(to(Call.Action.DEACTIVATE), to(Call.Action.CREATE))
            .not(ASKED, once(Write.Kind.INBOUND_UPDATE, "Spoke")));
  }
}
