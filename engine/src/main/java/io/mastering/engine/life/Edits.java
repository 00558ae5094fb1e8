package io.mastering.engine.life;

import io.mastering.engine.situate.EffectiveOrg;
import io.mastering.model.decision.Decision;
import io.mastering.model.identity.Profile;
import io.mastering.model.identity.User;
import io.mastering.model.outcome.Outcome;
import io.mastering.model.policy.Step;
import io.mastering.model.situation.AttributeSettings;
import io.mastering.model.situation.Write;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Edits of the Okta user and of app users (4.4), and what they share with pushes into an org. */
final class Edits {
  private static final String LOGIN = "login";

  private final Scene scene;
  private final String org;

  Edits(Scene scene, String org) {
    this.scene = scene;
    this.org = org;
  }

  void edit(Step.Edit edit) {
    Write.Kind kind =
        switch (edit.by()) {
          case API -> Write.Kind.API_EDIT;
          case ADMIN -> Write.Kind.ADMIN_EDIT;
          case SELF -> Write.Kind.SELF_EDIT;
        };
    String by = edit.by().name().toLowerCase(Locale.ROOT);
    Write write = new Write("edit by " + by, kind, by, false);
    Account account = scene.account(org, edit.user()).orElseThrow();
    Map<String, String> values = new TreeMap<>(edit.values());
    Set<String> sent = new TreeSet<>(edit.values().keySet());
    if (edit.replaces()) {
      sent.addAll(attributes(account.user()));
      replaceUnsaid(account.user(), values);
    }
    Decision decision = judge(edit.user(), account, write, sent, values);
    scene.answer(
        Set.of("edit"), org, edit.user(), account, decision, Message.of(decision.writes().get(0)));
    apply(edit.user(), account, decision, values);
  }

  /** What a PUT leaves out is emptied; what is required is sent as it is. */
  private void replaceUnsaid(User user, Map<String, String> values) {
    EffectiveOrg settings = scene.settings(org);
    for (AttributeSettings attribute : settings.attributeSettings(settings.type(user.type()))) {
      String kept =
          attribute.required() ? user.profile().value(attribute.attribute()).orElse("") : "";
      values.putIfAbsent(attribute.attribute(), kept);
    }
  }

  void editAppUser(Step.AppUserEdit edit) {
    Account account = scene.account(org, edit.user()).orElseThrow();
    Write write =
        new Write(
            "edit of the app user of " + edit.system(),
            Write.Kind.APP_USER_EDIT,
            edit.system(),
            false);
    Decision decision =
        scene.ask(
            org,
            account,
            write,
            Sent.attributes(write, account.user(), edit.values().keySet(), edit.values()));
    scene.answer(
        Set.of("edit"), org, edit.user(), account, decision, Message.of(decision.writes().get(0)));
    if (decision.writes().get(0).outcome() == Outcome.APPLIED) {
      scene.put(
          org,
          edit.user(),
          Links.change(account, edit.system(), link -> Links.holding(link, edit.values())));
    }
  }

  /**
   * What the rules decide about a write of the Okta user: by the login that it would leave him with
   * (A10, E4).
   */
  Decision judge(
      String user,
      Account account,
      Write write,
      Collection<String> sent,
      Map<String, String> values) {
    Map<String, String> named = new TreeMap<>(values);
    named.keySet().retainAll(sent);
    Account written = account.writing(named, write.by());
    String login = written.user().profile().value(LOGIN).orElse(Sent.NO_LOGIN);
    boolean taken = new Sent(scene.org(org), user).isTaken(login);
    Account judged = account.with(withLogin(account.user(), taken ? Sent.NO_LOGIN : login));
    return scene.ask(org, judged, write, Sent.attributes(write, account.user(), sent, values));
  }

  private static User withLogin(User user, String login) {
    Map<String, String> values = new TreeMap<>(user.profile().values());
    values.put(LOGIN, login);
    return user.with(new Profile(values));
  }

  /** Writes the values, if that was decided. */
  void apply(String user, Account account, Decision decision, Map<String, String> values) {
    String by = decision.writes().get(0).write().by();
    if (decision.writes().get(0).outcome() == Outcome.APPLIED) {
      scene.put(org, user, account.writing(values, by));
    }
    scene.settleOrder(org, user, decision.writes().get(0));
  }

  /** Every attribute of the schema of the user's type. */
  List<String> attributes(User user) {
    EffectiveOrg settings = scene.settings(org);
    return settings.attributes(settings.type(user.type()));
  }
}
