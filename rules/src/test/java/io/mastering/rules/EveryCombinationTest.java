package io.mastering.rules;

import static io.mastering.rules.Given.assumed;
import static io.mastering.rules.Given.once;
import static org.assertj.core.api.Assertions.assertThat;

import io.mastering.model.decision.Conclusion;
import io.mastering.model.decision.Verdict;
import io.mastering.model.identity.UserStatus;
import io.mastering.model.policy.Assumption;
import io.mastering.model.situation.AppLink;
import io.mastering.model.situation.AppSettings;
import io.mastering.model.situation.Assumed;
import io.mastering.model.situation.Call;
import io.mastering.model.situation.CredentialProvider;
import io.mastering.model.situation.DeactivationPushes;
import io.mastering.model.situation.Fact;
import io.mastering.model.situation.IdpLink;
import io.mastering.model.situation.IdpSettings;
import io.mastering.model.situation.InboundSettings;
import io.mastering.model.situation.LifeCycleSettings;
import io.mastering.model.situation.LifeCycleSettings.OnTermination;
import io.mastering.model.situation.LinkStanding;
import io.mastering.model.situation.Mark;
import io.mastering.model.situation.NewLink;
import io.mastering.model.situation.Rehire;
import io.mastering.model.situation.Transition;
import io.mastering.model.situation.Truth;
import io.mastering.model.situation.UserState;
import io.mastering.model.situation.Write;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A write of the user's life has exactly one verdict, whatever is given, set or not shown. */
class EveryCombinationTest {
  private static final RuleBase RULES = RuleBase.loadWithLife();
  private static final List<Truth> TRUTHS = List.of(Truth.values());
  private static final List<Fact> ORDER = Given.priority("Above", "HR", "Below");

  @Test
  void terminations() {
    List<List<? extends Fact>> settings = new ArrayList<>();
    for (OnTermination does : OnTermination.values()) {
      for (String kind : List.of("", "BambooHR")) {
        LifeCycleSettings set =
            new LifeCycleSettings("HR", does, Truth.YES, Truth.YES, kind, Truth.YES);
        settings.add(List.of(set, assumed(Assumption.SUSPEND_OTHER_STATUS, "deactivated")));
        if (does == OnTermination.SUSPEND) {
          settings.add(List.of(set, assumed(Assumption.SUSPEND_OTHER_STATUS, "suspended")));
        }
      }
    }
    verify(
        once(Write.Kind.TERMINATION, "HR"),
        statuses(),
        settings,
        fewSystems(),
        fewLinks(),
        rivals());
    verify(once(Write.Kind.TERMINATION, "IdP"), statuses(), idps(), rivals());
  }

  @Test
  void returns() {
    List<List<? extends Fact>> settings = new ArrayList<>();
    List<List<? extends Fact>> returns = new ArrayList<>();
    for (Truth one : TRUTHS) {
      for (Truth other : TRUTHS) {
        returns.add(List.of(new Rehire("w", one, other)));
        settings.add(
            List.of(
                new LifeCycleSettings("HR", OnTermination.SUSPEND, one, other, "", Truth.UNKNOWN)));
      }
    }
    verify(once(Write.Kind.REHIRE, "HR"), statuses(), returns, settings);
  }

  @Test
  void changesOfStatus() {
    List<List<? extends Fact>> asked =
        Stream.of(Transition.Kind.values())
            .<List<? extends Fact>>map(it -> List.of(new Transition("w", it)))
            .toList();
    verify(
        once(Write.Kind.LIFE_CYCLE, "admin"),
        statuses(),
        asked,
        fewSystems(),
        fewLinks(),
        rivals());
  }

  @Test
  void departures() {
    List<List<? extends Fact>> providers =
        List.of(
            List.of(),
            List.of(new CredentialProvider("OKTA")),
            List.of(new CredentialProvider("SOCIAL")));
    for (Write.Kind kind : List.of(Write.Kind.DISCONNECT, Write.Kind.PROVISIONING_OFF)) {
      verify(once(kind, "HR"), statuses(), fewSystems(), fewLinks(), rivals());
    }
    for (Write.Kind kind : List.of(Write.Kind.DISCONNECT, Write.Kind.IDP_DELETED)) {
      verify(once(kind, "IdP"), statuses(), idps(), rivals(), providers);
    }
  }

  @Test
  void newOrders() {
    List<List<? extends Fact>> assumed =
        Assumption.PRIORITY_CHANGE_EFFECT.choices().stream()
            .<List<? extends Fact>>map(
                it -> List.of(assumed(Assumption.PRIORITY_CHANGE_EFFECT, it)))
            .toList();
    verify(once(Write.Kind.PRIORITY_CHANGE, "admin"), assumed, statuses(), rivals());
  }

  @Test
  void links() {
    List<List<? extends Fact>> asked = new ArrayList<>(List.of(List.of()));
    TRUTHS.forEach(it -> asked.add(List.of(new NewLink("w", it))));
    verify(once(Write.Kind.LINK, "HR"), asked, allLinks(), statuses());
    verify(once(Write.Kind.LINK, "IdP"), asked, idps(), statuses());
  }

  @Test
  void calls() {
    List<List<? extends Fact>> asked = new ArrayList<>();
    for (Call.Action action : Call.Action.values()) {
      asked.add(List.of(new Call("w", action)));
    }
    List<List<? extends Fact>> settings = new ArrayList<>();
    for (Truth creates : TRUTHS) {
      for (Truth updates : TRUTHS) {
        TRUTHS.forEach(
            it -> settings.add(List.of(new InboundSettings("Spoke", creates, updates, it))));
      }
    }
    verify(once(Write.Kind.CALL, "Spoke"), asked, settings);
  }

  @Test
  void pushesOfDeactivations() {
    List<List<? extends Fact>> pushes = new ArrayList<>();
    TRUTHS.forEach(it -> pushes.add(List.of(new DeactivationPushes("HR", it))));
    verify(once(Write.Kind.PUSH_DEACTIVATE, "HR"), statuses(), systems(), pushes, allLinks());
  }

  private static List<List<? extends Fact>> statuses() {
    return Stream.of(UserStatus.values())
        .<List<? extends Fact>>map(it -> List.of(new UserState(it, Truth.YES)))
        .toList();
  }

  /** HR as it may be set. */
  private static List<List<? extends Fact>> systems() {
    List<List<? extends Fact>> systems = new ArrayList<>();
    for (Truth active : TRUTHS) {
      for (Truth masters : TRUTHS) {
        systems.add(
            List.of(new AppSettings("HR", active, masters, masters, masters, masters, Truth.NO)));
      }
    }
    return systems;
  }

  private static List<List<? extends Fact>> allLinks() {
    List<List<? extends Fact>> links = new ArrayList<>(List.of(List.of()));
    for (Truth individual : TRUTHS) {
      for (Truth matched : TRUTHS) {
        for (LinkStanding standing : LinkStanding.values()) {
          links.add(List.of(new AppLink("HR", individual, matched, standing)));
        }
      }
    }
    return links;
  }

  /** HR of which at most one thing is unusual. */
  private static List<List<? extends Fact>> fewSystems() {
    return systems().stream()
        .filter(
            it ->
                it.get(0) instanceof AppSettings app
                    && (app.active() == Truth.YES || app.mastersUsers() == Truth.YES))
        .toList();
  }

  /** Links to HR of which at most one thing is unusual. */
  private static List<List<? extends Fact>> fewLinks() {
    return allLinks().stream()
        .filter(
            it ->
                it.isEmpty()
                    || it.get(0) instanceof AppLink link
                        && Stream.of(
                                    link.individual() == Truth.YES,
                                    link.matched() == Truth.YES,
                                    link.standing() == LinkStanding.LIVE)
                                .filter(usual -> usual)
                                .count()
                            > 1)
        .toList();
  }

  private static List<List<? extends Fact>> idps() {
    List<List<? extends Fact>> idps = new ArrayList<>();
    for (Truth active : TRUTHS) {
      for (Truth updates : TRUTHS) {
        IdpSettings set = new IdpSettings("IdP", active, updates);
        idps.add(List.of(set));
        for (Mark mark : Mark.values()) {
          idps.add(List.of(set, new IdpLink("IdP", mark)));
        }
      }
    }
    return idps;
  }

  /** Another source that is a candidate too, or may be. */
  private static List<List<? extends Fact>> rivals() {
    List<List<? extends Fact>> rivals = new ArrayList<>(List.of(ORDER));
    for (String rival : List.of("Above", "Below")) {
      for (Truth matched : List.of(Truth.YES, Truth.UNKNOWN)) {
        AppLink link = new AppLink(rival, Truth.YES, matched, LinkStanding.LIVE);
        rivals.add(Stream.concat(ORDER.stream(), Stream.of(link, Given.source(rival))).toList());
        rivals.add(List.of(link, Given.source(rival)));
      }
    }
    return rivals;
  }

  /** Every choice of one alternative of each kind. */
  @SafeVarargs
  private static void verify(Write write, List<List<? extends Fact>>... kinds) {
    int[] size = Arrays.stream(kinds).mapToInt(List::size).toArray();
    int all = Arrays.stream(size).reduce(1, (left, right) -> left * right);
    List<Fact> settings = new ArrayList<>(Given.defaults());
    settings.removeIf(it -> Stream.of(kinds).flatMap(List::stream).anyMatch(of -> assumes(of, it)));
    try (RuleSession session = RULES.open(settings)) {
      for (int number = 0; number < all; number++) {
        List<Fact> facts = new ArrayList<>(List.of(write));
        int rest = number;
        for (int kind = 0; kind < kinds.length; kind++) {
          facts.addAll(kinds[kind].get(rest % size[kind]));
          rest /= size[kind];
        }
        assertThat(session.conclude(facts))
            .as("%s", facts)
            .filteredOn(EveryCombinationTest::isVerdict)
            .hasSize(1);
      }
    }
  }

  private static boolean isVerdict(Conclusion told) {
    return told instanceof Verdict;
  }

  /** Whether the facts give a value of the assumption that another fact assumes. */
  private static boolean assumes(List<? extends Fact> facts, Fact other) {
    return facts.stream()
        .anyMatch(
            it ->
                it instanceof Assumed one
                    && other instanceof Assumed assumed
                    && one.assumption() == assumed.assumption());
  }
}
