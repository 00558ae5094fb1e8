package io.mastering.dsl.check;

import io.mastering.dsl.syntax.SystemBlock;
import io.mastering.dsl.syntax.SystemRole;
import io.mastering.dsl.syntax.TargetLine;
import java.util.Optional;

/** A source, app, idp or inbound that the policy declares, and its org. */
record DeclaredSystem(String org, SystemBlock block) {
  String name() {
    return block.name().text();
  }

  SystemRole role() {
    return block.role();
  }

  /** Whether it can ever be the master of a user. */
  boolean mayMaster() {
    return role() == SystemRole.SOURCE || role() == SystemRole.IDP;
  }

  /** The org that an app pushes into. */
  Optional<String> target() {
    return block.body().stream()
        .filter(TargetLine.class::isInstance)
        .map(line -> ((TargetLine) line).org().text())
        .findFirst();
  }

  /** Whether what it pushes arrives in an org, so that its attributes are an org's. */
  boolean pushesIntoAnOrg() {
    return role() == SystemRole.INBOUND || target().isPresent();
  }
}
