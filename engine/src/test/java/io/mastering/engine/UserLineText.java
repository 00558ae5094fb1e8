package io.mastering.engine;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.mastering.model.identity.Link;
import io.mastering.model.identity.User;
import io.mastering.model.identity.UserStatus;
import java.util.Map;

/** Users as lines of {@code users.ndjson}, their members in changing orders. */
public final class UserLineText {
  private static final ObjectMapper JSON = new ObjectMapper();

  private UserLineText() {}

  public static String of(User user, Chance chance) {
    ObjectNode line = JSON.createObjectNode();
    line.put("id", user.id());
    if (user.status() != UserStatus.UNKNOWN) {
      line.put("status", user.status().name());
    }
    user.type().ifPresent(type -> line.putObject("type").put("id", type));
    user.provider()
        .ifPresent(
            provider -> line.putObject("credentials").putObject("provider").put("type", provider));
    values(line.putObject("profile"), user.profile().values());
    if (user.showsGroups()) {
      user.groups().forEach(line.putArray("groups")::add);
    }
    if (user.showsLinks()) {
      ArrayNode links = line.putArray("links");
      user.links().forEach(link -> links.add(mixed(link(link), chance)));
    }
    String text = mixed(line, chance).toString();
    return chance.of(0.2) ? text.replace("\":", "\" : ").replace(",\"", " , \"") : text;
  }

  private static ObjectNode link(Link link) {
    ObjectNode object = JSON.createObjectNode();
    object.put(link.idp() ? "idp" : "app", link.system());
    link.scope().ifPresent(scope -> object.put("scope", scope));
    link.status().ifPresent(status -> object.put("status", status));
    link.externalId().ifPresent(id -> object.put("externalId", id));
    link.syncState().ifPresent(state -> object.put("syncState", state));
    link.lastUpdated().ifPresent(date -> object.put("lastUpdated", date));
    link.updatedBySignIn().ifPresent(updated -> object.put("updatedBySignIn", updated));
    link.task().ifPresent(task -> object.putObject("task").put("status", task.status()));
    values(object.putObject("profile"), link.profile().values());
    return object;
  }

  private static void values(ObjectNode into, Map<String, String> values) {
    values.forEach(into::put);
  }

  private static ObjectNode mixed(ObjectNode object, Chance chance) {
    ObjectNode mixed = JSON.createObjectNode();
    java.util.List<String> names = new java.util.ArrayList<>();
    object.fieldNames().forEachRemaining(names::add);
    chance.shuffled(names).forEach(name -> mixed.set(name, object.get(name)));
    return mixed;
  }
}
