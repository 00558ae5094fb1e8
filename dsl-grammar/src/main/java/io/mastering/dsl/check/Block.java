package io.mastering.dsl.check;

import io.mastering.dsl.syntax.MatchingBlock;
import io.mastering.dsl.syntax.PushBlock;
import io.mastering.dsl.syntax.SafeguardBlock;
import io.mastering.dsl.syntax.SignInBlock;
import io.mastering.dsl.syntax.Statement;
import io.mastering.dsl.syntax.SystemBlock;
import io.mastering.dsl.syntax.UserTypeBlock;
import io.mastering.dsl.syntax.WhenBlock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The statements that stand together: all of an org, or those in the braces of one statement. */
record Block(Place place, Optional<String> org, List<Statement> body) {
  Block {
    body = List.copyOf(body);
  }

  /** Every block of a policy, an outer one before those inside it. */
  static List<Block> all(PolicyText text) {
    List<Block> all = new ArrayList<>();
    for (String org : text.orgNames()) {
      collect(new Block(Place.ORG, Optional.of(org), text.of(org)), all);
    }
    List<Statement> homeless =
        text.placed().stream()
            .filter(p -> p.org().isEmpty())
            .<Statement>map(Placed::statement)
            .toList();
    collect(new Block(Place.ORG, Optional.empty(), homeless), all);
    return all;
  }

  private static void collect(Block block, List<Block> all) {
    all.add(block);
    for (Statement statement : block.body) {
      placeOf(statement)
          .ifPresent(place -> collect(new Block(place, block.org, statement.inner()), all));
    }
  }

  private static Optional<Place> placeOf(Statement statement) {
    if (statement instanceof SystemBlock system) {
      return Optional.of(Place.of(system.role()));
    }
    if (statement instanceof SignInBlock) {
      return Optional.of(Place.SIGN_IN);
    }
    if (statement instanceof PushBlock) {
      return Optional.of(Place.PUSH);
    }
    if (statement instanceof MatchingBlock) {
      return Optional.of(Place.MATCHING);
    }
    if (statement instanceof SafeguardBlock) {
      return Optional.of(Place.SAFEGUARD);
    }
    if (statement instanceof UserTypeBlock) {
      return Optional.of(Place.USER_TYPE);
    }
    return statement instanceof WhenBlock ? Optional.of(Place.WHEN) : Optional.empty();
  }
}
