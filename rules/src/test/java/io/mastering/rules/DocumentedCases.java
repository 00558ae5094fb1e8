package io.mastering.rules;

import static io.mastering.model.situation.DocumentedMapping.Direction.INTO_OKTA;
import static io.mastering.model.situation.DocumentedMapping.Direction.OUT_OF_OKTA;
import static io.mastering.rules.Given.once;
import static io.mastering.rules.Given.sent;
import static io.mastering.rules.Given.standing;
import static io.mastering.rules.Given.value;
import static io.mastering.rules.RuleCase.rule;

import io.mastering.model.situation.DocumentedMapping;
import io.mastering.model.situation.LinkValue;
import io.mastering.model.situation.Write;
import java.util.List;

/** The rules of {@code notes.drl} about mappings that only documents show, one by one. */
final class DocumentedCases {
  private DocumentedCases() {}

  static List<RuleCase> cases() {
    return List.of(
        rule("P1 a push that goes by documented mappings is told")
            .given(
                once(Write.Kind.PUSH_UPDATE, "AD"),
                sent("title", true),
                new DocumentedMapping("AD", "Active Directory", OUT_OF_OKTA))
            .concludes(
                "Note(AD, what is mapped to it is not shown, so the default mappings documented of Active Directory stand in, P1)")
            .not(sent("title", true), sent("title", false))
            .not(
                new DocumentedMapping("AD", "Active Directory", OUT_OF_OKTA),
                new DocumentedMapping("AD", "Active Directory", INTO_OKTA))
            .not(once(Write.Kind.PUSH_UPDATE, "AD"), standing(Write.Kind.PUSH_UPDATE, "w")),
        rule("I3 an import that goes by documented mappings is told")
            .given(
                once(Write.Kind.IMPORT_VALUES, "AD"),
                new DocumentedMapping("AD", "Active Directory", INTO_OKTA))
            .concludes(
                "Note(AD, what is mapped from it is not shown, so the default mappings documented of Active Directory stand in, I3)")
            .not(once(Write.Kind.IMPORT_VALUES, "AD"), once(Write.Kind.IMPORT_VALUES, "HR"))
            .not(
                new DocumentedMapping("AD", "Active Directory", INTO_OKTA),
                new DocumentedMapping("AD", "Active Directory", OUT_OF_OKTA)),
        rule("A5 values that are read by documented mappings are told")
            .given(
                value("AD", "title", LinkValue.State.EMPTY),
                new DocumentedMapping("AD", "Active Directory", INTO_OKTA))
            .concludes(
                "Note(AD, its values are read by the default mappings documented of Active Directory, because none are shown, A5)")
            .not(
                value("AD", "title", LinkValue.State.EMPTY),
                value("AD", "title", LinkValue.State.UNKNOWN))
            .not(
                new DocumentedMapping("AD", "Active Directory", INTO_OKTA),
                new DocumentedMapping("AD", "Active Directory", OUT_OF_OKTA)));
  }
}
