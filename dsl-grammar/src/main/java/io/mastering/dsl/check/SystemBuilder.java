package io.mastering.dsl.check;

import io.mastering.dsl.syntax.IdLine;
import io.mastering.dsl.syntax.KindLine;
import io.mastering.dsl.syntax.Literal;
import io.mastering.dsl.syntax.PushBlock;
import io.mastering.dsl.syntax.SignInBlock;
import io.mastering.dsl.syntax.SystemBlock;
import io.mastering.dsl.syntax.SystemRole;
import io.mastering.dsl.syntax.TargetLine;
import io.mastering.dsl.syntax.Unmapped;
import io.mastering.dsl.syntax.Value;
import io.mastering.model.policy.Inbound;
import io.mastering.model.policy.OrgSystem;
import io.mastering.model.policy.Push;
import io.mastering.model.policy.SignIn;
import java.util.List;
import java.util.Optional;

/** Makes a system of its block. */
final class SystemBuilder {
  private SystemBuilder() {}

  static OrgSystem system(SystemBlock block) {
    Body body = new Body(block.body());
    boolean idp = block.role() == SystemRole.IDP;
    return new OrgSystem(
        role(block.role()),
        block.name().text(),
        block.name().span(),
        body.one(IdLine.class).map(IdLine::id),
        body.one(KindLine.class).map(line -> line.kind().text()),
        body.isOn("active"),
        idp ? Optional.empty() : body.isOn("masters users"),
        body.isOn("real-time sync"),
        body.word("when deactivated").flatMap(SystemBuilder::deactivation),
        reactivation(body.values("when reactivated")),
        body.maps(),
        body.inner(PushBlock.class).map(SystemBuilder::push),
        body.inner(SignInBlock.class).map(SystemBuilder::signIn),
        body.one(TargetLine.class).map(line -> line.org().text()));
  }

  static Inbound inbound(SystemBlock block) {
    Body body = new Body(block.body());
    return new Inbound(
        block.name().text(),
        block.name().span(),
        body.isOn("create users"),
        body.isOn("update attributes"),
        body.isOn("deactivate users"),
        sends(body.values("sends")));
  }

  private static Optional<List<String>> sends(List<Value> values) {
    List<String> named = values.stream().flatMap(v -> Values.name(v).stream()).toList();
    return named.isEmpty() || named.contains("all attributes")
        ? Optional.empty()
        : Optional.of(named);
  }

  private static OrgSystem.Role role(SystemRole role) {
    return switch (role) {
      case SOURCE -> OrgSystem.Role.SOURCE;
      case APP -> OrgSystem.Role.APP;
      case IDP -> OrgSystem.Role.IDP;
      case INBOUND -> throw new IllegalArgumentException("an inbound is no system of the org");
    };
  }

  private static Optional<OrgSystem.DeactivationAction> deactivation(String words) {
    return Optional.ofNullable(
        switch (words) {
          case "do nothing" -> OrgSystem.DeactivationAction.DO_NOTHING;
          case "deactivate" -> OrgSystem.DeactivationAction.DEACTIVATE;
          case "suspend" -> OrgSystem.DeactivationAction.SUSPEND;
          default -> null;
        });
  }

  private static Optional<OrgSystem.Reactivation> reactivation(List<Value> values) {
    List<String> words = values.stream().flatMap(v -> Values.words(v).stream()).toList();
    return words.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new OrgSystem.Reactivation(
                words.contains("reactivate suspended"), words.contains("reactivate deactivated")));
  }

  private static Push push(Body body) {
    return new Push(
        body.isOn("create users"),
        body.isOn("update attributes"),
        body.isOn("deactivate users"),
        body.isOn("sync password"),
        body.maps(),
        body.all(Unmapped.class).map(line -> line.attribute().text()).toList());
  }

  private static SignIn signIn(Body body) {
    List<Value> linking = body.values("link accounts");
    return new SignIn(
        body.isOn("create new users"),
        body.isOn("update existing users"),
        body.values("match users by").stream().findFirst().flatMap(SystemBuilder::match),
        body.values("match users by").stream()
            .filter(Value.Attribute.class::isInstance)
            .map(value -> ((Value.Attribute) value).attribute().text())
            .findFirst(),
        linking.stream().findFirst().flatMap(Values::words).map("automatically"::equals),
        filter(linking),
        body.word("groups").flatMap(SystemBuilder::groups),
        body.word("when deactivated").map("reactivate"::equals),
        body.word("when suspended").map("unsuspend"::equals));
  }

  private static Optional<SignIn.Match> match(Value value) {
    if (value instanceof Value.Attribute) {
      return Optional.of(SignIn.Match.ATTRIBUTE);
    }
    return Values.words(value)
        .map(
            words ->
                switch (words) {
                  case "email" -> SignIn.Match.EMAIL;
                  case "username or email" -> SignIn.Match.USERNAME_OR_EMAIL;
                  default -> SignIn.Match.USERNAME;
                });
  }

  private static SignIn.LinkFilter filter(List<Value> values) {
    boolean exceptAdmins =
        values.stream().anyMatch(v -> Values.words(v).filter("except admins"::equals).isPresent());
    return new SignIn.LinkFilter(
        listed(values, "only groups"), listed(values, "except users"), exceptAdmins);
  }

  private static List<String> listed(List<Value> values, String words) {
    return values.stream()
        .filter(v -> v instanceof Value.Listed listed && listed.words().equals(words))
        .<Literal>flatMap(v -> ((Value.Listed) v).items().stream())
        .map(Literals::text)
        .toList();
  }

  private static Optional<SignIn.Groups> groups(String word) {
    return Optional.ofNullable(
        switch (word) {
          case "none" -> SignIn.Groups.NONE;
          case "assign" -> SignIn.Groups.ASSIGN;
          case "append" -> SignIn.Groups.APPEND;
          case "sync" -> SignIn.Groups.SYNC;
          default -> null;
        });
  }
}
