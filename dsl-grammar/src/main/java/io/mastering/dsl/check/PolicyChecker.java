package io.mastering.dsl.check;

import io.mastering.dsl.syntax.DemandStatement;
import io.mastering.dsl.syntax.Name;
import io.mastering.dsl.syntax.SyntaxTree;
import io.mastering.model.diagnostic.Diagnostic;
import io.mastering.model.policy.Demand;
import io.mastering.model.policy.Org;
import io.mastering.model.policy.Policy;
import io.mastering.model.policy.Scenario;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The door from syntax trees to a checked policy. */
public final class PolicyChecker {
  private PolicyChecker() {}

  /**
   * Checks the files of a policy together.
   *
   * @param file the file that was asked for
   * @param trees every file, a used one before the one that uses it
   * @param syntax what is wrong with the texts already: what stands there is not blamed again
   */
  public static Checked check(String file, List<SyntaxTree> trees, List<Diagnostic> syntax) {
    PolicyText text = new PolicyText(trees);
    Names names = new Names(text);
    Complaints complaints = new Complaints();
    Checks.ALL.forEach(check -> check.look(text, names, complaints));
    List<Org> orgs = new ArrayList<>();
    for (String org : text.orgNames()) {
      Optional<Name> declared = Optional.ofNullable(text.declaredOrgs().get(org));
      OrgBuilder builder = new OrgBuilder(names, complaints);
      orgs.add(builder.build(org, declared.map(Name::span), text.of(org)));
    }
    List<Demand> demands =
        text.placed(DemandStatement.class)
            .flatMap(placed -> new DemandReading(names, complaints, placed).read().stream())
            .toList();
    List<Scenario> scenarios = new Scenarios(text, names, complaints).read();
    UnusedNames.look(text, names, complaints);
    Allowances allowances = new Allowances(text);
    Policy policy =
        new Policy(file, Callers.between(orgs), demands, scenarios, allowances.forFindings());
    List<Diagnostic> own = new Aftermath(trees, syntax).without(complaints.all());
    boolean errors = Stream.concat(syntax.stream(), own.stream()).anyMatch(Diagnostic::isError);
    return new Checked(policy, allowances.without(own, errors));
  }
}
