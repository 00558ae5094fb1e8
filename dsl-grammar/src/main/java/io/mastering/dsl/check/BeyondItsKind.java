package io.mastering.dsl.check;

import io.mastering.dsl.syntax.KindLine;
import io.mastering.dsl.syntax.PushBlock;
import io.mastering.dsl.syntax.Setting;
import io.mastering.dsl.syntax.SignInBlock;
import io.mastering.dsl.syntax.Statement;
import io.mastering.dsl.syntax.SystemBlock;
import io.mastering.dsl.syntax.SystemRole;
import io.mastering.model.diagnostic.Code;
import io.mastering.model.diagnostic.Diagnostic;
import io.mastering.model.diagnostic.Related;
import io.mastering.model.kind.Capability;
import io.mastering.model.kind.Claim;
import io.mastering.model.kind.Kind;
import io.mastering.model.kind.Kinds;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** MST240: a setting asks a system for what its kind is documented to be unable to do. */
final class BeyondItsKind implements Check {
  private static final Set<String> OFF = Set.of("no", "off", "never", "none");

  private static final Map<String, Capability> OF_SYSTEMS =
      Map.of("masters users", Capability.MASTER, "real-time sync", Capability.REAL_TIME_SYNC);

  private static final Map<String, Capability> OF_PUSHES =
      Map.of(
          "create users", Capability.RECEIVE_NEW_USERS,
          "update attributes", Capability.RECEIVE_UPDATES,
          "deactivate users", Capability.RECEIVE_DEACTIVATIONS,
          "sync password", Capability.RECEIVE_PASSWORDS);

  private static final Map<String, Capability> OF_SIGN_INS =
      Map.of(
          "create new users", Capability.CREATE_ON_SIGN_IN,
          "update existing users", Capability.UPDATE_ON_SIGN_IN,
          "link accounts", Capability.LINK_ON_SIGN_IN,
          "groups", Capability.GROUPS_ON_SIGN_IN);

  @Override
  public void look(PolicyText text, Names names, Complaints complaints) {
    for (Block block : Block.all(text)) {
      for (Statement statement : block.body()) {
        if (statement instanceof SystemBlock system) {
          new Body(system.body()).one(KindLine.class).ifPresent(l -> look(system, l, complaints));
        }
      }
    }
  }

  private static void look(SystemBlock system, KindLine line, Complaints complaints) {
    String word = line.kind().text();
    Optional<Kind> kind = system.role() == SystemRole.IDP ? Kinds.idp(word) : Kinds.app(word);
    if (kind.isEmpty()) {
      return;
    }
    look(kind.get(), line, system.body(), OF_SYSTEMS, complaints);
    for (Statement statement : system.body()) {
      if (statement instanceof PushBlock) {
        look(kind.get(), line, statement.inner(), OF_PUSHES, complaints);
      } else if (statement instanceof SignInBlock) {
        look(kind.get(), line, statement.inner(), OF_SIGN_INS, complaints);
      }
    }
  }

  private static void look(
      Kind kind,
      KindLine line,
      List<Statement> body,
      Map<String, Capability> asked,
      Complaints complaints) {
    for (Statement statement : body) {
      if (statement instanceof Setting setting
          && asked.containsKey(setting.name())
          && kind.cannot(asked.get(setting.name()))
          && isOn(setting)) {
        complaints.add(beyond(kind, asked.get(setting.name()), line, setting));
      }
    }
  }

  private static boolean isOn(Setting setting) {
    return setting.values().stream()
        .findFirst()
        .flatMap(Values::words)
        .filter(word -> !OFF.contains(word))
        .isPresent();
  }

  private static Diagnostic beyond(
      Kind kind, Capability capability, KindLine line, Setting setting) {
    Claim claim = kind.claim(capability);
    return Diagnostic.of(
            Code.MST240,
            setting.span(),
            kind.name()
                + " cannot "
                + capability.word()
                + (claim.words().isEmpty() ? "" : ": " + claim.words())
                + ".",
            "Set it to no, or leave it out. So says: "
                + kind.source(claim.source().orElseThrow()).title()
                + ".")
        .with(new Related(line.span(), "its kind"));
  }
}
