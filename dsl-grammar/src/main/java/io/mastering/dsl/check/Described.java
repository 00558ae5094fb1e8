package io.mastering.dsl.check;

import io.mastering.dsl.syntax.*;

/** How a statement is called in a message, and where it belongs. */
final class Described {
  private static final StatementVisitor<String[]> WORDS =
      new StatementVisitor<>() {
        private static final String FILE = "the top of the file";
        private static final String ORG = "an `org` or the top of the file";

        @Override
        public String[] onUse(Use node) {
          return said("`use`", FILE);
        }

        @Override
        public String[] onOrgBlock(OrgBlock node) {
          return said("An `org`", FILE);
        }

        @Override
        public String[] onSystemBlock(SystemBlock node) {
          String word = node.role().words();
          return said((word.matches("[aeiou].*") ? "An `" : "A `") + word + "`", ORG);
        }

        @Override
        public String[] onUserTypeBlock(UserTypeBlock node) {
          return said("A `user type`", ORG);
        }

        @Override
        public String[] onProfileBlock(ProfileBlock node) {
          return said("A `profile`", ORG);
        }

        @Override
        public String[] onDefinition(Definition node) {
          return said("`define`", ORG);
        }

        @Override
        public String[] onWhenBlock(WhenBlock node) {
          return said("A `when`", ORG);
        }

        @Override
        public String[] onMatchingBlock(MatchingBlock node) {
          return said("`matching`", ORG);
        }

        @Override
        public String[] onSafeguardBlock(SafeguardBlock node) {
          return said("`safeguard`", ORG);
        }

        @Override
        public String[] onAssumption(Assumption node) {
          return said("`assume`", ORG);
        }

        @Override
        public String[] onPriority(Priority node) {
          return said("`priority`", "an `org`, a `when` or the top of the file");
        }

        @Override
        public String[] onAttributeRule(AttributeRule node) {
          return said(
              "An `attribute` statement",
              "an `org`, a `user type`, a `when` or the top of the file");
        }

        @Override
        public String[] onDemandStatement(DemandStatement node) {
          return said("`" + node.sense().words() + "`", ORG);
        }

        @Override
        public String[] onAllowance(Allowance node) {
          return said("`allow`", "the block of a system or the top of the file");
        }

        @Override
        public String[] onMapping(Mapping node) {
          return said("`map`", "a `source`, an `idp` or a `push`");
        }

        @Override
        public String[] onUnmapped(Unmapped node) {
          return said("`leave ... unmapped`", "a `push`");
        }

        @Override
        public String[] onIdLine(IdLine node) {
          return said("`id`", "a `source`, an `app`, an `idp` or a `user type`");
        }

        @Override
        public String[] onKindLine(KindLine node) {
          return said("`kind`", "a `source`, an `app` or an `idp`");
        }

        @Override
        public String[] onTargetLine(TargetLine node) {
          return said("`target`", "an `app`");
        }

        @Override
        public String[] onPushBlock(PushBlock node) {
          return said("`push`", "a `source` or an `app`");
        }

        @Override
        public String[] onSignInBlock(SignInBlock node) {
          return said("`on sign-in`", "an `idp`");
        }

        @Override
        public String[] onMatchRule(MatchRule node) {
          return said("`match by`", "a `matching`");
        }

        @Override
        public String[] onSetting(Setting node) {
          return said("`" + node.name() + "`", "its block");
        }

        @Override
        public String[] onScenario(Scenario node) {
          return said("A `scenario`", "the top of the file");
        }

        private String[] said(String what, String where) {
          return new String[] {what, where};
        }
      };

  private Described() {}

  static String statement(Statement statement) {
    return statement.accept(WORDS)[0];
  }

  static String home(Statement statement) {
    return statement.accept(WORDS)[1];
  }
}
