package io.mastering.cli;

import io.mastering.cli.output.ExitCode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A policy and a snapshot of three users in a folder of a test, for tests to damage. */
final class SmallOrg {
  static final String POLICY =
      """
      mastering 1
      source Workday { kind Workday  masters users: yes }
      idp HubSAML { kind SAML2  on sign-in { update existing users: yes } }
      inbound SpokePush { update attributes: yes  sends: all attributes }
      priority Workday, HubSAML
      attribute * inherit from master
      attribute email inherit from okta
      attribute title override with HubSAML, Workday
      when (department is one of ("HR", "Field")) { attribute title inherit from okta }
      """;

  static final String APPS =
      """
      [{"id":"0oaWD","name":"workday","label":"Workday","status":"ACTIVE",
        "features":["PROFILE_MASTERING","PUSH_PROFILE_UPDATES"],"signOnMode":null}]
      """;

  static final String IDPS =
      """
      [{"id":"0oaIDP","type":"SAML2","name":"HubSAML","status":"ACTIVE",
        "policy":{"provisioning":{"action":"AUTO","profileMaster":true}}}]
      """;

  static final String MAPPINGS =
      """
      [{"id":"prm1","source":{"id":"0oaWD"},"target":{"id":"oty1"},"properties":
        {"title":{"expression":"appuser.job","pushStatus":"PUSH"}}}]
      """;

  static final List<String> USERS =
      List.of(
          """
          {"id":"00u1","status":"ACTIVE","profile":{"login":"ana@acme.example","department":"HR"},\
          "links":[{"app":"0oaWD","scope":"USER","status":"ACTIVE","externalId":"1",\
          "profile":{"job":"x"}}]}""",
          """
          {"id":"00u2","status":"STAGED","profile":{"login":"ben@acme.example"},\
          "groups":["00g1"],"links":[{"idp":"0oaIDP","externalId":"2"}]}""",
          """
          {"id":"00u3","status":"ACTIVE","profile":{"login":"cy@acme.example"},"links":[]}""");

  final Path folder;

  private SmallOrg(Path folder) {
    this.folder = folder;
  }

  /** An org that is there already. */
  static SmallOrg at(Path folder) {
    return new SmallOrg(folder);
  }

  static SmallOrg in(Path folder) {
    SmallOrg org = new SmallOrg(folder);
    return org.with("hub.mastering", POLICY)
        .with("apps.json", APPS)
        .with("idps.json", IDPS)
        .with("mappings.json", MAPPINGS)
        .users(USERS);
  }

  SmallOrg with(String file, String text) {
    try {
      Files.writeString(folder.resolve(file), text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }

  SmallOrg users(List<String> lines) {
    return with("users.ndjson", String.join("\n", lines) + "\n");
  }

  String place(String file) {
    return folder.resolve(file).toString();
  }

  /** Runs {@code eval} with its outputs in the same folder. */
  CommandLineRun eval(String... more) {
    return run("eval", more);
  }

  CommandLineRun run(String verb, String... more) {
    List<String> arguments =
        new ArrayList<>(List.of(verb, place("hub.mastering"), "--snapshot", folder.toString()));
    if (verb.equals("eval")) {
      arguments.addAll(
          List.of("--rejected", place("rejected.ndjson"), "--output", "ndjson:" + place("d.out")));
    }
    arguments.addAll(List.of(more));
    return CommandLineRun.of(arguments.toArray(new String[0]));
  }

  /** Whether a reader sees nothing of how the program is made, and no bug of ours. */
  static boolean isPlain(CommandLineRun run) {
    String said = run.out() + run.err();
    return run.code() != ExitCode.BUG
        && !said.contains("\tat ")
        && !said.contains("Exception")
        && !said.contains("java.")
        && !said.contains("io.mastering.")
        && !said.contains("com.fasterxml");
  }
}
