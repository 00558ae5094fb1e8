package io.mastering.engine.situate;

import static org.assertj.core.api.Assertions.assertThat;

import io.mastering.model.diagnostic.Span;
import io.mastering.model.identity.App;
import io.mastering.model.identity.OrgObjects;
import io.mastering.model.identity.ProfileMapping;
import io.mastering.model.policy.MapLine;
import io.mastering.model.policy.Org;
import io.mastering.model.policy.OrgSystem;
import io.mastering.model.policy.Push;
import io.mastering.model.situation.DocumentedMapping;
import io.mastering.model.situation.DocumentedMapping.Direction;
import io.mastering.model.situation.Fact;
import io.mastering.model.situation.MappedOut;
import io.mastering.model.situation.MappingNotShown;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The default mappings of a kind stand in where neither policy nor snapshot show any. */
class DocumentedMappingsTest {
  private static final Span SPAN = new Span("hub.mastering", 1, 1, 1, 2);
  private static final MapLine LINE = new MapLine("givenName", "nickName", true, SPAN, SPAN);

  private static OrgSystem directory(String kind, List<MapLine> in, Push push) {
    return new OrgSystem(
        OrgSystem.Role.SOURCE,
        "AD",
        SPAN,
        Optional.empty(),
        Optional.of(kind),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        in,
        Optional.of(push),
        Optional.empty(),
        Optional.empty());
  }

  private static Push push(List<MapLine> lines, String... unmapped) {
    return new Push(
        Optional.empty(),
        Optional.of(true),
        Optional.empty(),
        Optional.empty(),
        lines,
        List.of(unmapped));
  }

  private static EffectiveOrg org(OrgSystem system, Optional<OrgObjects> objects) {
    Org org =
        new Org(
            "Hub",
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(system),
            List.of(),
            Optional.empty(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            Optional.empty(),
            Map.of());
    return EffectiveOrg.of(org, objects);
  }

  private static Optional<OrgObjects> snapshot(ProfileMapping... mappings) {
    App app =
        new App(
            "0oaAD",
            Optional.empty(),
            "AD",
            Optional.of("ACTIVE"),
            Optional.of(Set.of("PROFILE_MASTERING", "PUSH_PROFILE_UPDATES")),
            Optional.empty());
    return Optional.of(
        new OrgObjects(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.of(List.of(app)),
            Optional.of(List.of()),
            Optional.empty(),
            Optional.of(List.of(mappings))));
  }

  private static ProfileMapping mapping(String from, String to) {
    return new ProfileMapping(
        "prm1",
        from,
        to,
        Optional.of(
            List.of(new ProfileMapping.Property("title", "user.title", Optional.of("PUSH")))));
  }

  private static List<String> mappedOut(EffectiveOrg org) {
    return org.settings(0).stream()
        .filter(MappedOut.class::isInstance)
        .map(fact -> ((MappedOut) fact).attribute())
        .toList();
  }

  private static List<Fact> documented(EffectiveOrg org) {
    return org.settings(0).stream().filter(DocumentedMapping.class::isInstance).toList();
  }

  @Test
  void documentedMappingsStandInBothWaysAndSaySo() {
    EffectiveOrg org =
        org(directory("ActiveDirectory", List.of(), push(List.of())), Optional.empty());
    assertThat(mappedOut(org)).contains("firstName", "login", "zipCode").doesNotContain("cn");
    assertThat(org.incoming("AD", 0).inOkta(Map.of("postalCode", "75001")))
        .containsEntry("zipCode", "75001");
    assertThat(documented(org))
        .containsExactlyInAnyOrder(
            new DocumentedMapping("AD", "Active Directory", Direction.OUT_OF_OKTA),
            new DocumentedMapping("AD", "Active Directory", Direction.INTO_OKTA));
    assertThat(org.settings(0)).doesNotContain(new MappingNotShown("AD"));
  }

  @Test
  void valuesGoByTheNamesOfTheDirectoryOrOfOkta() {
    EffectiveOrg org =
        org(directory("ActiveDirectory", List.of(), push(List.of())), Optional.empty());
    assertThat(org.incoming("AD", 0).inOkta(Map.of("postalCode", "75001")))
        .isEqualTo(Map.of("zipCode", "75001"));
    assertThat(
            org.incoming("AD", 0).inOkta(Map.of("login", "a@b.c", "zipCode", "1", "nickName", "x")))
        .isEqualTo(Map.of("login", "a@b.c", "zipCode", "1", "nickName", "x"));
  }

  @Test
  void linesOfThePolicyComeFirst() {
    EffectiveOrg org =
        org(directory("ActiveDirectory", List.of(LINE), push(List.of(LINE))), Optional.empty());
    assertThat(mappedOut(org)).containsExactly("givenName");
    assertThat(org.incoming("AD", 0).inOkta(Map.of("givenName", "x")))
        .isEqualTo(Map.of("nickName", "x"));
    assertThat(documented(org)).isEmpty();
  }

  @Test
  void mappingsOfTheSnapshotComeFirst() {
    OrgSystem system = directory("ActiveDirectory", List.of(), push(List.of()));
    EffectiveOrg both = org(system, snapshot(mapping("0oaAD", "oty1"), mapping("oty1", "0oaAD")));
    assertThat(mappedOut(both)).containsExactly("title");
    assertThat(both.incoming("AD", 0).reaches("title", false)).isTrue();
    assertThat(both.incoming("AD", 0).reaches("city", false)).isFalse();
    assertThat(documented(both)).isEmpty();
    EffectiveOrg neither = org(system, snapshot());
    assertThat(mappedOut(neither)).isEmpty();
    assertThat(neither.settings(0)).contains(new MappingNotShown("AD"));
    assertThat(documented(neither)).isEmpty();
  }

  @Test
  void whatIsNotDocumentedStaysUnknown() {
    EffectiveOrg org = org(directory("LDAP", List.of(), push(List.of())), Optional.empty());
    assertThat(mappedOut(org)).isEmpty();
    assertThat(org.settings(0)).contains(new MappingNotShown("AD"));
    assertThat(org.incoming("AD", 0).inOkta(Map.of("mail", "a@b.c")))
        .isEqualTo(Map.of("mail", "a@b.c"));
    assertThat(documented(org)).isEmpty();
  }

  @Test
  void whatThePolicyLeavesUnmappedIsNotMappedByTheKind() {
    OrgSystem system = directory("ActiveDirectory", List.of(), push(List.of(), "title"));
    assertThat(mappedOut(org(system, Optional.empty()))).contains("city").doesNotContain("title");
  }
}
