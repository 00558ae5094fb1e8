package io.mastering.dsl.check;

import io.mastering.dsl.syntax.KindLine;
import io.mastering.dsl.syntax.Name;
import io.mastering.dsl.syntax.Statement;
import io.mastering.model.diagnostic.Code;
import io.mastering.model.kind.Kind;
import io.mastering.model.kind.Kinds;
import java.util.List;

/** MST106: a kind of which there is no kind file. */
final class UnknownKinds implements Check {
  @Override
  public void look(PolicyText text, Names names, Complaints complaints) {
    for (Block block : Block.all(text)) {
      for (Statement statement : block.body()) {
        if (statement instanceof KindLine line) {
          look(block.place(), line.kind(), complaints);
        }
      }
    }
  }

  private static void look(Place place, Name kind, Complaints complaints) {
    boolean idp = place == Place.IDP;
    boolean known =
        kind.isMissing()
            || kind.placeholder()
            || (idp ? Kinds.idp(kind.text()) : Kinds.app(kind.text())).isPresent();
    if (known) {
      return;
    }
    List<String> words = Kinds.words(idp ? Kind.Role.IDP : Kind.Role.APP);
    complaints.add(
        Unknown.word(
            Code.MST106,
            kind.span(),
            kind.text(),
            "`" + kind.text() + "` is no kind of " + place.words() + ".",
            words,
            "The kinds are " + Listing.and(words) + "; leave the line out for any other."));
  }
}
