package io.mastering.engine.life;

import io.mastering.model.identity.Link;
import io.mastering.model.identity.User;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.TreeMap;
import java.util.TreeSet;

/** Turns and states as text, and the hash of all the text so far. */
final class StateText {
  private final MessageDigest digest;

  StateText() {
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  String hash() {
    return HexFormat.of().formatHex(digest.digest());
  }

  private void say(Object... words) {
    StringBuilder line = new StringBuilder();
    for (Object word : words) {
      line.append(word).append(' ');
    }
    digest.update(line.append('\n').toString().getBytes(StandardCharsets.UTF_8));
  }

  void turn(State before, Turn turn) {
    say(turn.objection(), new TreeSet<>(turn.assumes()));
    for (Answer answer : turn.answers()) {
      say(
          new TreeSet<>(answer.words()),
          answer.org(),
          answer.user(),
          answer.message(),
          answer.write().write(),
          answer.write().outcome(),
          answer.write().reason(),
          answer.write().owner(),
          answer.write().attributes(),
          answer.write().settledBy(),
          answer.write().written(),
          answer.write().waysOut(),
          answer.write().rule(),
          new TreeSet<>(answer.decision().assumes()));
    }
    turn.after()
        .orgs()
        .forEach(
            (name, org) -> {
              if (org != before.org(name)) {
                org.accounts()
                    .forEach(
                        (user, account) -> {
                          if (account != before.org(name).accounts().get(user)) {
                            account(user, account);
                          }
                        });
              }
            });
  }

  void state(State state) {
    state
        .orgs()
        .forEach(
            (name, org) -> {
              say(name, org.importsHalted(), org.records());
              org.accounts().forEach(this::account);
            });
    state
        .tasks()
        .forEach(
            t ->
                say(
                    t.caller(),
                    t.org(),
                    t.user(),
                    new TreeMap<>(t.sent()),
                    t.named(),
                    t.message()));
  }

  private void account(String name, Account account) {
    User user = account.user();
    say(name, user.id(), user.status(), user.type(), user.provider(), user.profile().values());
    say(new TreeMap<>(account.origins()), account.suspendedBy(), account.earlierOrder());
    user.links().stream().sorted(Comparator.comparing(Link::system)).forEach(this::say);
  }
}
