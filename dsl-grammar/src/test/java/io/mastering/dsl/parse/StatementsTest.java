package io.mastering.dsl.parse;

import static org.assertj.core.api.Assertions.assertThat;

import io.mastering.dsl.syntax.Allowance;
import io.mastering.dsl.syntax.Assumption;
import io.mastering.dsl.syntax.AttributeRule;
import io.mastering.dsl.syntax.Definition;
import io.mastering.dsl.syntax.IdLine;
import io.mastering.dsl.syntax.Inheritance;
import io.mastering.dsl.syntax.Mapping;
import io.mastering.dsl.syntax.MatchRule;
import io.mastering.dsl.syntax.Name;
import io.mastering.dsl.syntax.OrgBlock;
import io.mastering.dsl.syntax.Portion;
import io.mastering.dsl.syntax.Priority;
import io.mastering.dsl.syntax.ProfileBlock;
import io.mastering.dsl.syntax.PushBlock;
import io.mastering.dsl.syntax.SelfAccess;
import io.mastering.dsl.syntax.Setting;
import io.mastering.dsl.syntax.SignInBlock;
import io.mastering.dsl.syntax.SyntaxTree;
import io.mastering.dsl.syntax.SystemBlock;
import io.mastering.dsl.syntax.SystemRole;
import io.mastering.dsl.syntax.TargetLine;
import io.mastering.dsl.syntax.Unmapped;
import io.mastering.dsl.syntax.Use;
import io.mastering.dsl.syntax.UserTypeBlock;
import io.mastering.dsl.syntax.Value;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class StatementsTest {
  private static List<String> texts(List<Name> names) {
    return names.stream().map(Name::text).toList();
  }

  @Test
  void versionIsRead() {
    assertThat(Reading.tree("mastering 1").version()).isPresent();
  }

  @Test
  void useNamesAnotherFile() {
    assertThat(Reading.statement(Use.class, "use \"hub.mastering\"").path())
        .isEqualTo("hub.mastering");
  }

  @Test
  void orgHoldsStatements() {
    OrgBlock org = Reading.statement(OrgBlock.class, "org Hub { priority A source A { kind X } }");
    assertThat(org.name().text()).isEqualTo("Hub");
    assertThat(org.body()).hasSize(2);
  }

  @ParameterizedTest
  @EnumSource(SystemRole.class)
  void systemsOfEveryRoleAreDeclared(SystemRole role) {
    SystemBlock block =
        Reading.statement(SystemBlock.class, role.words() + " \"My System\" { active: no }");
    assertThat(block.role()).isEqualTo(role);
    assertThat(block.name().text()).isEqualTo("My System");
  }

  @Test
  void targetAndIdAreLinesOfASystem() {
    assertThat(Reading.inner(TargetLine.class, "app A { target Hub }").org().text())
        .isEqualTo("Hub");
    assertThat(Reading.inner(IdLine.class, "app A { id \"0oa1\" }").id()).isEqualTo("0oa1");
  }

  @Test
  void pushAndSignInHoldSettings() {
    assertThat(Reading.inner(PushBlock.class, "app A { push { create users: yes } }").body())
        .hasSize(1);
    assertThat(Reading.inner(SignInBlock.class, "idp A { on sign-in { groups: none } }").body())
        .hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "yes",
        "do nothing",
        "reactivate",
        "reactivate suspended, reactivate deactivated",
        "username or email",
        "all attributes",
        "create user",
        "never",
        "automatically, except admins",
        "title, department"
      })
  void valuesOfWordsAreKept(String value) {
    Setting setting = Reading.statement(Setting.class, "some setting: " + value);
    assertThat(setting.name()).isEqualTo("some setting");
    assertThat(setting.values().stream().map(v -> ((Value.Words) v).words()).toList())
        .isEqualTo(List.of(value.split(", ")));
  }

  @Test
  void valuesOfOtherSortsAreKept() {
    List<Value> values =
        Reading.statement(
                Setting.class,
                "x: attribute number, only groups (\"P\"), 20.5% of an app, 5% of the org, 3%, 7, \"t\"")
            .values();
    assertThat(((Value.Attribute) values.get(0)).attribute().text()).isEqualTo("number");
    assertThat(((Value.Listed) values.get(1)).words()).isEqualTo("only groups");
    assertThat(values.subList(2, 5).stream().map(v -> ((Value.Percentage) v).portion()))
        .containsExactly(Portion.OF_APP, Portion.OF_ORG, Portion.BARE);
    assertThat(((Value.Text) values.get(6)).text()).isEqualTo("t");
  }

  @Test
  void settingsNeedNoLineEnds() {
    SyntaxTree tree =
        Reading.tree(
            "mastering 1 inbound P { create users: yes update attributes: no sends: a, b }");
    assertThat(tree.all(Setting.class).map(Setting::name))
        .containsExactly("create users", "update attributes", "sends");
  }

  @Test
  void mappingsAndGaps() {
    Mapping always = Reading.inner(Mapping.class, "source A { map a to b always }");
    Mapping once = Reading.inner(Mapping.class, "source A { map a to \"b c\" on create }");
    assertThat(always.always()).isTrue();
    assertThat(once.always()).isFalse();
    assertThat(once.to().text()).isEqualTo("b c");
    assertThat(Reading.inner(Unmapped.class, "source A { leave cn unmapped }").attribute().text())
        .isEqualTo("cn");
  }

  @Test
  void inheritanceHasThreeModes() {
    assertThat(Reading.statement(AttributeRule.class, "attribute * inherit from master"))
        .satisfies(rule -> assertThat(rule.attribute().isEvery()).isTrue())
        .extracting(AttributeRule::inheritance)
        .isInstanceOf(Inheritance.FromMaster.class);
    assertThat(
            Reading.statement(AttributeRule.class, "attribute a inherit from okta").inheritance())
        .isInstanceOf(Inheritance.FromOkta.class);
    Inheritance override =
        Reading.statement(AttributeRule.class, "attribute a override with B, \"C D\"")
            .inheritance();
    assertThat(texts(((Inheritance.OverrideWith) override).systems())).containsExactly("B", "C D");
  }

  @Test
  void priorityKeepsItsOrder() {
    assertThat(texts(Reading.statement(Priority.class, "priority B, A").systems()))
        .containsExactly("B", "A");
  }

  @Test
  void matchRulesNameAttributes() {
    MatchRule rule =
        Reading.inner(
            MatchRule.class, "matching for A { partial match by firstName and lastName }");
    assertThat(rule.exact()).isFalse();
    assertThat(texts(rule.attributes())).containsExactly("firstName", "lastName");
  }

  @Test
  void assumptionsNameAValue() {
    Assumption assumption = Reading.statement(Assumption.class, "assume idp-link-while-on: marked");
    assertThat(assumption.name().text()).isEqualTo("idp-link-while-on");
  }

  @Test
  void allowancesHaveAReason() {
    Allowance allowance =
        Reading.statement(Allowance.class, "allow MST203 because \"a \\\"b\\\"\"");
    assertThat(allowance.code().text()).isEqualTo("MST203");
    assertThat(allowance.because()).isEqualTo("a \"b\"");
  }

  @Test
  void definitionsListValues() {
    assertThat(Reading.statement(Definition.class, "define X as \"a\", 5, Other").values())
        .hasSize(3);
  }

  @Test
  void profilesDeclareAttributes() {
    ProfileBlock profile =
        Reading.statement(
            ProfileBlock.class,
            "profile { a: text one of (\"x\"), required, self read only b: date, unique }");
    assertThat(profile.attributes().get(0).oneOf()).hasSize(1);
    assertThat(profile.attributes().get(0).self()).isEqualTo(SelfAccess.READ_ONLY);
    assertThat(profile.attributes().get(1).unique()).isTrue();
  }

  @Test
  void userTypesHaveTheirOwnInheritance() {
    assertThat(
            Reading.statement(UserTypeBlock.class, "user type c { attribute a inherit from okta }")
                .body())
        .hasSize(1);
  }

  @Test
  void columnsCountCharacters() {
    Priority priority =
        Reading.statement(Priority.class, "priority \"\uD83D\uDE00\uD83D\uDE00\", B");
    assertThat(priority.systems().get(1).span().column()).isEqualTo(16);
    assertThat(priority.span().toString()).isEqualTo("policy.mastering:2:1");
  }

  @Test
  void commentsAreKeptWithTheirPlaces() {
    SyntaxTree tree = Reading.tree("mastering 1 # first\n# second\npriority A");
    assertThat(tree.comments()).extracting(c -> c.text()).containsExactly("# first", "# second");
    assertThat(tree.comments().get(0).span().column()).isEqualTo(13);
  }

  @Test
  void byteOrderMarkAndCarriageReturnsAreAccepted() {
    SyntaxTree tree = Reading.tree("\uFEFFmastering 1\r\npriority A,\r\n\tB\r\n");
    assertThat(tree.statements().get(0).span().line()).isEqualTo(2);
  }
}
