package io.mastering.stores;

import static org.assertj.core.api.Assertions.assertThat;

import io.mastering.cli.RunInMemory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A policy and a snapshot that tables are made of.
 *
 * @param snapshot the folder
 */
record TestOrg(Path policy, Path snapshot) {
  private static final String ODD_POLICY =
      """
      mastering 1
      source Workday { kind Workday  masters users: yes }
      idp HubSAML { kind SAML2  on sign-in { update existing users: yes } }
      inbound SpokePush { update attributes: yes  sends: all attributes }
      priority Workday, HubSAML
      attribute * inherit from master
      attribute email inherit from okta
      assume idp-link-while-on: unknown
      always push by SpokePush is applied
      always user where (department is "HR") is mastered by Workday
      """;

  private static final String ODD_APPS =
      """
      [{"id":"0oaWD","name":"workday","label":"Workday","status":"ACTIVE",
        "features":["PROFILE_MASTERING","PUSH_PROFILE_UPDATES"],"signOnMode":null},
       {"id":"0oaX","name":"x","label":"O'Neil \\"Apps\\"; DROP TABLE decisions; --, \\u00fc \\ud83d\\ude00\\\\",
        "status":"ACTIVE","features":["PUSH_PROFILE_UPDATES"]},
       {"id":"0oaY","name":"y","label":"{\\"a\\":[null]}","status":"ACTIVE",
        "features":["PUSH_PROFILE_UPDATES"]}]
      """;

  private static final String ODD_IDPS =
      """
      [{"id":"0oaIDP","type":"SAML2","name":"HubSAML","status":"ACTIVE",
        "policy":{"provisioning":{"action":"AUTO","profileMaster":true}}}]
      """;

  private static final String ODD_SCHEMAS =
      """
      {"oty1":{"definitions":{"base":{"properties":{
        "login":{"master":{"type":"PROFILE_MASTER"}},"email":{"master":{"type":"OKTA"}},
        "department":{"master":{"type":"PROFILE_MASTER"}}}},
        "custom":{"properties":{"it's \\"odd\\"":{"master":{"type":"PROFILE_MASTER"}},
          "\\ud83d\\ude00\\t|":{"master":{"type":"PROFILE_MASTER"}},"NULL":{"master":{"type":"OKTA"}}}}}}}
      """;

  /** Ids that are hard to quote, links that leave things open. */
  static TestOrg odd(Path folder) {
    List<String> users = new ArrayList<>();
    List<String> ids =
        List.of(
            "plain",
            "it's",
            "\\\"quoted\\\"",
            "tab\\tline\\nreturn\\r",
            "back\\\\slash\\\\N",
            "\\\\.",
            "\ud83d\ude00\u00fc\u4e2d",
            "\\ud83d\\ude00",
            "NULL",
            "{}",
            "a,b;c",
            " ",
            "\\u0001",
            "'; DROP TABLE decisions; --");
    for (String id : ids) {
      users.add(user(id + "1", linked("WD") + "," + linked("X")));
      users.add(user(id + "2", linked("X") + "," + linked("Y")));
      users.add(user(id, "{\"idp\":\"0oaIDP\",\"externalId\":\"2\"}"));
      users.add("{\"id\":\"" + id + "3\",\"status\":\"ACTIVE\",\"profile\":{}}");
    }
    return in(folder)
        .with("hub.mastering", ODD_POLICY)
        .with("apps.json", ODD_APPS)
        .with("idps.json", ODD_IDPS)
        .with("schemas.json", ODD_SCHEMAS)
        .with("users.ndjson", String.join("\n", users) + "\n");
  }

  private static String user(String id, String links) {
    return "{\"id\":\""
        + id
        + "\",\"status\":\"ACTIVE\",\"profile\":{\"department\":\"HR\"},\"links\":["
        + links
        + "]}";
  }

  private static String linked(String app) {
    return "{\"app\":\"0oa"
        + app
        + "\",\"scope\":\"USER\",\"status\":\"ACTIVE\",\"externalId\":\"1\"}";
  }

  /** Many users of no interest. */
  static TestOrg plain(Path folder, int users) {
    return in(folder)
        .with("hub.mastering", ODD_POLICY)
        .with("apps.json", ODD_APPS)
        .with("idps.json", ODD_IDPS)
        .with(
            "users.ndjson",
            String.join(
                "\n",
                IntStream.range(0, users).mapToObj(i -> user("00u" + i, linked("WD"))).toList()));
  }

  static TestOrg generated(Path folder, int users, String shape) {
    RunInMemory.of(
        "snapshot",
        "generate",
        folder.toString(),
        "--users",
        Integer.toString(users),
        "--shape",
        shape);
    return in(folder);
  }

  static TestOrg sample(String name) {
    Path folder = Path.of("..", "samples", name);
    return new TestOrg(folder.resolve("hub.mastering"), folder.resolve("org"));
  }

  static TestOrg in(Path folder) {
    return new TestOrg(folder.resolve("hub.mastering"), folder);
  }

  TestOrg with(String file, String text) {
    try {
      Files.writeString(snapshot.resolve(file), text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }

  /** Evaluates it; rejected lines go beside the first output. */
  RunInMemory eval(Path rejected, String... more) {
    List<String> arguments =
        new ArrayList<>(
            List.of("eval", policy.toString(), "--snapshot", snapshot.toString(), "-q"));
    arguments.addAll(List.of("--rejected", rejected.toString(), "--fail-on", "never"));
    arguments.addAll(List.of(more));
    return RunInMemory.of(arguments.toArray(new String[0]));
  }

  /** As {@link #eval}, with decisions and situations as lines in a folder. */
  RunInMemory evalInto(Path out, String... more) {
    List<String> arguments = new ArrayList<>(List.of(more));
    arguments.addAll(List.of("--output", "ndjson:" + out.resolve("decisions.ndjson")));
    arguments.addAll(List.of("--output", "situations:" + out.resolve("situations.ndjson")));
    RunInMemory run = eval(out.resolve("rejected.ndjson"), arguments.toArray(new String[0]));
    assertThat(run.code()).as(run.err()).isZero();
    return run;
  }
}
