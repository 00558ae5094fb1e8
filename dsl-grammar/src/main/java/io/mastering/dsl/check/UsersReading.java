package io.mastering.dsl.check;

import io.mastering.dsl.syntax.Fact;
import io.mastering.dsl.syntax.Given;
import io.mastering.dsl.syntax.Literal;
import io.mastering.dsl.syntax.Name;
import io.mastering.dsl.syntax.Ref;
import io.mastering.model.diagnostic.Code;
import io.mastering.model.policy.Step;
import java.util.Optional;
import java.util.regex.Pattern;

/** MST108: reads `given 120 users { ... }`: users whom the scenario does not name. */
final class UsersReading {
  private static final int MOST = 1_000_000;
  private static final Pattern WHOLE = Pattern.compile("[0-9]{1,7}");

  private final ScenarioState state;

  UsersReading(ScenarioState state) {
    this.state = state;
  }

  Optional<Step.GivenUser> read(Given.OfUsers node) {
    int count = count(node.count());
    if (count == 0) {
      return Optional.empty();
    }
    Name called = new Name(state.users.nameOf(count), false, node.count().span());
    Ref users = new Ref(called, node.org(), node.count().span());
    node.facts().forEach(fact -> look(fact, count));
    return Optional.of(new UserReading(state).read(users, count, node.facts(), node.span()));
  }

  /** How many; 0 where that cannot be. */
  private int count(Literal said) {
    Optional<Literal> literal = state.cells.literal(said);
    String text = literal.map(Literals::text).orElse("");
    int count = WHOLE.matcher(text).matches() ? Integer.parseInt(text) : 0;
    if (count > 0 && count <= MOST) {
      return count;
    }
    state.complaints.add(
        Code.MST108,
        literal.orElse(said).span(),
        text.isEmpty()
            ? "The cell for this number of users is empty."
            : "`" + text + "` is no number of users that can be given at once.",
        "Write a whole number from 1 to 1000000: `given 120 users { linked to Workday }`.");
    return 0;
  }

  /** What each user has for himself cannot be given to several. */
  private void look(Fact fact, int count) {
    if (count > 1 && fact instanceof Fact.Holds holds && holds.attribute().text().equals("login")) {
      state.complaints.add(
          Code.MST108,
          fact.span(),
          "Each user has a login of his own: " + count + " users cannot have the same.",
          "Leave it out, or give the user by name: `given user ana { login is ... }`.");
    }
  }
}
