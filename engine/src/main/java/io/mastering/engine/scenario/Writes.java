package io.mastering.engine.scenario;

import io.mastering.engine.decide.Questions;
import io.mastering.engine.situate.EffectiveOrg;
import io.mastering.model.decision.Decision;
import io.mastering.model.decision.WriteDecision;
import io.mastering.model.identity.Profile;
import io.mastering.model.identity.User;
import io.mastering.model.outcome.Outcome;
import io.mastering.model.policy.Inbound;
import io.mastering.model.policy.Step;
import io.mastering.model.situation.AttributeSettings;
import io.mastering.model.situation.Fact;
import io.mastering.model.situation.NewUser;
import io.mastering.model.situation.SentAttribute;
import io.mastering.model.situation.Truth;
import io.mastering.model.situation.Write;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Puts the writes of a scenario to the rules, and applies what they decide. */
final class Writes {
  /** What cannot be a login: the rules see that it does not fit. */
  private static final String NO_LOGIN = "";

  private final World world;

  Writes(World world) {
    this.world = world;
  }

  Event edit(Step.Edit edit, User user) {
    Write.Kind kind =
        switch (edit.by()) {
          case API -> Write.Kind.API_EDIT;
          case ADMIN -> Write.Kind.ADMIN_EDIT;
          case SELF -> Write.Kind.SELF_EDIT;
        };
    String by = edit.by().name().toLowerCase(Locale.ROOT);
    Write write = new Write("edit by " + by, kind, by, false);
    Map<String, String> values = new HashMap<>(edit.values());
    Set<String> sent = new LinkedHashSet<>(edit.values().keySet());
    if (edit.replaces()) {
      sent.addAll(attributes(user));
      sent.forEach(attribute -> values.putIfAbsent(attribute, ""));
    }
    return apply("edit", edit.user(), user, write, sent, values);
  }

  Event push(Step.Push push, User user) {
    EffectiveOrg org = world.org();
    Optional<Inbound> inbound = org.policy().inbound(push.system());
    Map<String, String> values = push.values().orElse(Map.of());
    if (inbound.isEmpty()) {
      Write.Kind kind =
          push.action() == Step.Push.Action.CREATE
              ? Write.Kind.PUSH_CREATE
              : Write.Kind.PUSH_UPDATE;
      Write write = new Write("push to " + push.system(), kind, push.system(), false);
      return ask("push", user, write, sent(write, user, values.keySet(), values));
    }
    Write write =
        new Write("push by " + push.system(), Write.Kind.INBOUND_UPDATE, push.system(), false);
    Set<String> sent = new LinkedHashSet<>(inbound.get().sends().orElseGet(() -> attributes(user)));
    return apply("push", push.user(), user, write, sent, values);
  }

  Event create(Step.Push push) {
    Map<String, String> values =
        GivenUsers.profile(push.user(), push.values().orElse(Map.of())).values();
    User user = GivenUsers.created(push.user(), values);
    Write write =
        new Write("push by " + push.system(), Write.Kind.INBOUND_CREATE, push.system(), false);
    User empty = GivenUsers.created(push.user(), Map.of());
    List<Fact> facts = new ArrayList<>(sent(write, empty, values.keySet(), values));
    facts.add(made(write, user, push.user()));
    Event event = ask("push", user, write, facts);
    if (event.write().outcome() == Outcome.CREATED) {
      Map<String, String> kept = new HashMap<>(values);
      kept.keySet().retainAll(event.write().written());
      world.put(push.user(), with(user, kept));
    }
    return event;
  }

  private NewUser made(Write write, User user, String name) {
    EffectiveOrg org = world.org();
    int type = org.type(user.type());
    String login = user.profile().value("login").orElse(NO_LOGIN);
    boolean complete =
        org.attributeSettings(type).stream()
            .filter(AttributeSettings::required)
            .allMatch(attribute -> user.profile().value(attribute.attribute()).isPresent());
    return new NewUser(
        write.write(),
        Truth.of(world.isTaken(login, name)),
        org.loginFits(type, login),
        Truth.of(complete));
  }

  Event editAppUser(Step.AppUserEdit edit, User user) {
    Write write =
        new Write(
            "edit of the app user of " + edit.system(),
            Write.Kind.APP_USER_EDIT,
            edit.system(),
            false);
    return ask("edit", user, write, sent(write, user, edit.values().keySet(), edit.values()));
  }

  private Event apply(
      String word,
      String name,
      User user,
      Write write,
      Collection<String> sent,
      Map<String, String> values) {
    Map<String, String> after = new HashMap<>(user.profile().values());
    sent.stream().filter(values::containsKey).forEach(a -> after.put(a, values.get(a)));
    after.values().removeIf(String::isEmpty);
    User written = with(user, after);
    List<Fact> facts = sent(write, user, sent, values);
    Event event = ask(word, judged(user, written, name), write, facts);
    if (event.write().outcome() == Outcome.APPLIED) {
      world.put(name, written);
    }
    return new Event(Set.of(word), user, event.decision(), event.write());
  }

  /** The user as he is, but with the login that the write would leave him with (A10, E4). */
  private User judged(User user, User written, String name) {
    Map<String, String> values = new HashMap<>(user.profile().values());
    String login = written.profile().value("login").orElse(NO_LOGIN);
    values.put("login", world.isTaken(login, name) ? NO_LOGIN : login);
    return with(user, values);
  }

  private Event ask(String word, User user, Write write, List<Fact> sent) {
    List<Fact> facts = new ArrayList<>(sent);
    facts.add(write);
    Decision decision = world.decide(user, new Questions(List.of(write), facts));
    WriteDecision answer =
        decision.writes().stream()
            .findFirst()
            .orElseThrow(() -> new IllegalStateException("no outcome for " + write));
    return new Event(Set.of(word), user, decision, answer);
  }

  private static List<Fact> sent(
      Write write, User user, Collection<String> sent, Map<String, String> values) {
    List<Fact> facts = new ArrayList<>();
    for (String attribute : sent) {
      String now = user.profile().value(attribute).orElse("");
      boolean changed = values.containsKey(attribute) && !values.get(attribute).equals(now);
      facts.add(new SentAttribute(write.write(), attribute, changed));
    }
    return facts;
  }

  private List<String> attributes(User user) {
    return world.org().attributes(world.org().type(user.type()));
  }

  private static User with(User user, Map<String, String> values) {
    return new User(
        user.id(),
        user.status(),
        user.type(),
        user.provider(),
        new Profile(values),
        user.groups(),
        user.links());
  }
}
