package io.mastering.dsl.parse;

import io.mastering.dsl.grammar.MasteringParser;
import java.util.HashMap;
import java.util.Map;
import org.antlr.v4.runtime.ParserRuleContext;

/** How each statement is written, by example: the help line of most syntax messages. */
final class Forms {
  private static final Map<Integer, String> BY_WORD = new HashMap<>();
  private static final Map<Integer, String> BY_RULE = new HashMap<>();

  static {
    word(MasteringParser.MASTERING, "mastering 1");
    word(MasteringParser.USE, "use \"hub.mastering\"");
    word(MasteringParser.ORG, "org Hub { ... }");
    word(MasteringParser.SOURCE, "source Workday { ... }");
    word(MasteringParser.APP, "app \"Okta Org2Org\" { ... }");
    word(MasteringParser.IDP, "idp HubSAML { ... }");
    word(MasteringParser.INBOUND, "inbound SpokePush { ... }");
    word(MasteringParser.USER, "user type contractor { ... }");
    word(MasteringParser.PROFILE, "profile { badge: text, unique }");
    word(MasteringParser.DEFINE, "define FieldTeams as \"Field Services\", \"Field Sales\"");
    word(MasteringParser.WHEN, "when (department is \"HR\") { ... }");
    word(MasteringParser.MATCHING, "matching for Workday { ... }");
    word(MasteringParser.SAFEGUARD, "safeguard { stop imports above: 20% of an app }");
    word(MasteringParser.ASSUME, "assume override-fallback: master");
    word(MasteringParser.PRIORITY, "priority Workday, ActiveDirectory");
    word(
        MasteringParser.ATTRIBUTE,
        "attribute email inherit from master",
        "attribute email inherit from okta",
        "attribute email override with Workday, ActiveDirectory");
    word(
        MasteringParser.NEVER,
        "never user where (is mastered by HubSAML)",
        "never push by \"Okta Org2Org\" is refused");
    word(
        MasteringParser.ALWAYS,
        "always user where (department is \"HR\") is mastered by Workday",
        "always attribute email is owned by okta");
    word(MasteringParser.ALLOW, "allow MST203 because \"a reason\"");
    word(MasteringParser.MAP, "map workEmail to email always", "map workEmail to email on create");
    word(MasteringParser.LEAVE, "leave cn unmapped");
    word(MasteringParser.ID, "id \"0oa1\"");
    word(MasteringParser.KIND, "kind Workday");
    word(MasteringParser.TARGET, "target Hub");
    word(MasteringParser.PUSH, "push { update attributes: yes }");
    word(MasteringParser.EXACT, "exact match by username");
    word(MasteringParser.PARTIAL, "partial match by firstName and lastName");
    word(MasteringParser.SCENARIO, "scenario \"what it shows\" { ... }");
    rule(MasteringParser.RULE_statement, "words: value");
    rule(MasteringParser.RULE_declaration, "badge: text, unique, self hidden");
    rule(
        MasteringParser.RULE_given,
        "given user jane { title is \"Analyst\" }",
        "given 120 users { linked to Workday }",
        "given HubSAML on sign-in update existing users: yes");
    rule(
        MasteringParser.RULE_event,
        "when jane signs in through HubSAML with { title is \"Lead\" }",
        "when Workday imports jane",
        "when jane is edited by api with { title is \"Lead\" }");
    rule(
        MasteringParser.RULE_assertion,
        "then push is refused",
        "then jane is mastered by Workday",
        "then jane has title \"Lead\" from HubSAML");
    rule(
        MasteringParser.RULE_fact, "title is \"Analyst\"", "linked to Workday", "status is ACTIVE");
    rule(MasteringParser.RULE_facts, "title is \"Analyst\"", "linked to Workday");
    rule(MasteringParser.RULE_version, "mastering 1");
    rule(MasteringParser.RULE_record, "jane { title is \"Analyst\" }", "bob is missing");
    rule(MasteringParser.RULE_row, "| Workday | okta |");
    rule(MasteringParser.RULE_cases, "| Workday | okta |");
  }

  private Forms() {}

  private static void word(int type, String... examples) {
    BY_WORD.put(type, shown(examples));
  }

  private static void rule(int index, String... examples) {
    BY_RULE.put(index, shown(examples));
  }

  private static String shown(String... examples) {
    return "`" + String.join("`, `", examples) + "`";
  }

  /** How what begins with a word is written. */
  static String of(int word) {
    return "It is written like this: " + BY_WORD.getOrDefault(word, "") + ".";
  }

  /** How what begins here is written. */
  static String of(ParserRuleContext anchor) {
    boolean statement = anchor.getRuleIndex() == MasteringParser.RULE_statement;
    String byWord = statement ? BY_WORD.get(anchor.getStart().getType()) : null;
    String form = byWord != null ? byWord : BY_RULE.get(anchor.getRuleIndex());
    return form == null
        ? "See docs/language.md for what may stand here."
        : "It is written like this: " + form + ".";
  }
}
