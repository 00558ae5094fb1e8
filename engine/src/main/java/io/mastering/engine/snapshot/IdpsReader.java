package io.mastering.engine.snapshot;

import io.mastering.model.identity.IdentityProvider;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads {@code idps.json}: the answer of GET /api/v1/idps. */
final class IdpsReader {
  private static final String HELP = "Save the answer of GET /api/v1/idps.";

  private final JsonWalk walk;
  private Optional<String> id = Optional.empty();
  private Optional<String> type = Optional.empty();
  private Optional<String> name = Optional.empty();
  private Optional<String> status = Optional.empty();
  private Optional<Boolean> profileMaster = Optional.empty();
  private Optional<String> provisioningAction = Optional.empty();
  private Optional<String> accountLinkAction = Optional.empty();
  private Optional<String> matchType = Optional.empty();

  private IdpsReader(JsonWalk walk) {
    this.walk = walk;
  }

  static List<IdentityProvider> read(JsonWalk walk) throws IOException, Misfit {
    List<IdentityProvider> idps = new ArrayList<>();
    Ids ids = new Ids();
    Ids.list(walk, HELP, () -> idps.add(new IdpsReader(walk).idp(ids)));
    return idps;
  }

  private IdentityProvider idp(Ids ids) throws IOException, Misfit {
    int start = walk.offset();
    walk.object("an IdP", this::member);
    String known = ids.unique(id, start, "an IdP", HELP);
    return new IdentityProvider(
        known,
        type,
        name.orElse(known),
        status,
        profileMaster,
        provisioningAction,
        accountLinkAction,
        matchType);
  }

  private void member(String member) throws IOException, Misfit {
    switch (member) {
      case "id" -> id = walk.text("the id of an IdP");
      case "type" -> type = walk.text("\"type\" of an IdP");
      case "name" -> name = walk.text("\"name\"");
      case "status" -> status = walk.text("\"status\" of an IdP");
      case "policy" -> walk.object("\"policy\"", this::policy);
      default -> walk.skip();
    }
  }

  private void policy(String member) throws IOException, Misfit {
    switch (member) {
      case "provisioning" -> walk.object("\"provisioning\"", this::provisioning);
      case "accountLink" -> walk.object("\"accountLink\"", this::accountLink);
      case "subject" -> walk.object("\"subject\"", this::subject);
      default -> walk.skip();
    }
  }

  private void provisioning(String member) throws IOException, Misfit {
    switch (member) {
      case "action" -> provisioningAction = walk.text("\"action\" of \"provisioning\"");
      case "profileMaster" -> profileMaster = walk.truth("\"profileMaster\"");
      default -> walk.skip();
    }
  }

  private void accountLink(String member) throws IOException, Misfit {
    if (member.equals("action")) {
      accountLinkAction = walk.text("\"action\" of \"accountLink\"");
    } else {
      walk.skip();
    }
  }

  private void subject(String member) throws IOException, Misfit {
    if (member.equals("matchType")) {
      matchType = walk.text("\"matchType\"");
    } else {
      walk.skip();
    }
  }
}
