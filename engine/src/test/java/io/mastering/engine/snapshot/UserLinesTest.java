package io.mastering.engine.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import io.mastering.model.identity.Link;
import io.mastering.model.identity.User;
import io.mastering.model.identity.UserStatus;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UserLinesTest {
  private static final String ANA =
      """
      {"id":"00u1","status":"ACTIVE","type":{"id":"oty1"},\
      "credentials":{"password":{},"provider":{"type":"OKTA","name":"x"}},\
      "profile":{"login":"ana@acme.example","title":"","age":41,"manager":null,"tags":[ 1, "a b" ],"on":true,"none":[]},\
      "groups":["00g1"],"_links":{"self":{"href":"h"}},"links":[\
      {"app":"0oa1","scope":"USER","status":"PROVISIONED","externalId":"17","syncState":"ERROR",\
      "_embedded":{"task":{"id":"t","status":"PROFILE_PUSH_FAILED","errorString":"no"}},"profile":{"mail":"m","x":1}},\
      {"profile":{"app":"no","idp":"no","externalId":"no"},"lastUpdated":"2026-11-01T08:00:00.000Z","externalId":"","idp":"0oa2"}]}""";

  @TempDir private Path path;
  private Folder folder;

  @BeforeEach
  void folder() {
    folder = new Folder(path);
  }

  @Test
  void aUserIsReadInOktasShape() {
    User user = folder.users(ANA).read().users().get(0);
    assertThat(user.id()).isEqualTo("00u1");
    assertThat(user.status()).isEqualTo(UserStatus.ACTIVE);
    assertThat(user.type()).hasValue("oty1");
    assertThat(user.provider()).hasValue("OKTA");
    assertThat(user.groups()).containsExactly("00g1");
    assertThat(user.profile().values())
        .containsOnlyKeys("login", "age", "tags", "on")
        .containsEntry("age", "41")
        .containsEntry("on", "true")
        .containsEntry("tags", "[1,\"a b\"]");
  }

  @Test
  void linksAreReadInAnyOrderOfMembers() {
    User user = folder.users(ANA).read().users().get(0);
    assertThat(user.links()).extracting(Link::system).containsExactly("0oa1", "0oa2");
    Link app = user.links().get(0);
    assertThat(app.idp()).isFalse();
    assertThat(app.task()).hasValue(new Link.Task("PROFILE_PUSH_FAILED", Optional.of("no")));
    assertThat(app.profile().values()).containsEntry("mail", "m");
    Link idp = user.links().get(1);
    assertThat(idp.idp()).isTrue();
    assertThat(idp.externalId()).hasValue("");
    assertThat(idp.scope()).isEmpty();
  }

  @Test
  void onlyWantedValuesAreKept() {
    folder.users(ANA);
    Snapshot snapshot = Snapshot.open(path);
    User bare = Folder.read(snapshot, Wanted.NOTHING).users().get(0);
    assertThat(bare.profile().values()).isEmpty();
    assertThat(bare.groups()).isEmpty();
    User some = Folder.read(snapshot, Wanted.attributes(Set.of("age"), Set.of("x"))).users().get(0);
    assertThat(some.profile().values()).containsOnlyKeys("age");
    assertThat(some.links().get(0).profile().values()).containsOnlyKeys("x");
    assertThat(some.groups()).containsExactly("00g1");
  }

  @Test
  void whatIsMissingIsAbsentAndNoError() {
    Folder.Read read = folder.users("{\"id\":\"a\"}", "{\"id\":\"b\",\"links\":[]}").read();
    assertThat(read.users()).hasSize(2);
    assertThat(read.users().get(0).status()).isEqualTo(UserStatus.UNKNOWN);
    assertThat(read.reading().withoutLinks()).isEqualTo(1);
  }

  @Test
  void windowsLineEndsAndAMissingLastOneAreAccepted() {
    folder.with("users.ndjson", "{\"id\":\"a\"}\r\n{\"id\":\"b\"}");
    assertThat(folder.read().users()).extracting(User::id).containsExactly("a", "b");
  }

  @Test
  void aByteOrderMarkIsPassedOverWithANote() {
    folder.with("users.ndjson", "\uFEFF{\"id\":\"a\"}\n");
    Folder.Read read = folder.read();
    assertThat(read.users()).hasSize(1);
    assertThat(read.reading().diagnostics())
        .singleElement()
        .satisfies(d -> assertThat(d.code().name()).isEqualTo("MST906"));
    assertThat(read.reading().isComplete()).isTrue();
  }

  @Test
  void aLineOfTenMegabytesIsAUser() {
    folder.users("{\"id\":\"a\",\"profile\":{\"x\":\"" + "y".repeat(10_000_000) + "\"}}");
    assertThat(folder.read().users().get(0).profile().value("x").orElseThrow()).hasSize(10_000_000);
  }

  @Test
  void tenThousandLinksAreRead() {
    StringBuilder line = new StringBuilder("{\"id\":\"a\",\"links\":[");
    for (int i = 0; i < 10_000; i++) {
      line.append(i == 0 ? "" : ",").append("{\"app\":\"0oa").append(i).append("\"}");
    }
    folder.users(line.append("]}").toString());
    assertThat(folder.read().users().get(0).links()).hasSize(10_000);
  }

  @Test
  void aUserIsFoundByIdOrLogin() {
    folder.users("{\"id\":\"a\"}", ANA);
    Snapshot snapshot = Snapshot.open(path);
    assertThat(snapshot.find("00u1", Wanted.NOTHING)).isPresent();
    assertThat(snapshot.find("ANA@acme.example", Wanted.NOTHING)).isPresent();
    assertThat(snapshot.find("bob", Wanted.NOTHING)).isEmpty();
  }

  @Test
  void aSearchThatFindsNobodySaysWhatWasRejected() {
    folder.users("{\"id\":\"a\"}", "oops", "{\"id\":\"b\"}");
    Search search = Snapshot.open(path).search("c", Wanted.NOTHING);
    assertThat(search.user()).isEmpty();
    assertThat(search.reading().rejected()).isEqualTo(1);
    assertThat(search.reading().isComplete()).isTrue();
  }

  @Test
  void aSearchInADamagedFileSaysSo() {
    folder.with("users.ndjson.gz", new byte[] {0x1F, (byte) 0x8B, 8});
    Search search = Snapshot.open(path).search("a", Wanted.NOTHING);
    assertThat(search.user()).isEmpty();
    assertThat(search.reading().isComplete()).isFalse();
  }

  @Test
  void aRejectedLineIsADiagnosticToo() {
    Rejected rejected = folder.users("oops").read().only();
    assertThat(rejected.diagnostic().code()).isEqualTo(io.mastering.model.diagnostic.Code.MST903);
    assertThat(rejected.diagnostic().span().orElseThrow().toString()).endsWith("users.ndjson:1:1");
  }
}
