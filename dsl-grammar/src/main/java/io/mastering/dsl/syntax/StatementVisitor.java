package io.mastering.dsl.syntax;

/** What to do with each kind of statement. */
public interface StatementVisitor<R> {
  R onUse(Use node);

  R onOrgBlock(OrgBlock node);

  R onSystemBlock(SystemBlock node);

  R onUserTypeBlock(UserTypeBlock node);

  R onProfileBlock(ProfileBlock node);

  R onDefinition(Definition node);

  R onWhenBlock(WhenBlock node);

  R onMatchingBlock(MatchingBlock node);

  R onSafeguardBlock(SafeguardBlock node);

  R onAssumption(Assumption node);

  R onPriority(Priority node);

  R onAttributeRule(AttributeRule node);

  R onDemandStatement(DemandStatement node);

  R onAllowance(Allowance node);

  R onMapping(Mapping node);

  R onUnmapped(Unmapped node);

  R onIdLine(IdLine node);

  R onKindLine(KindLine node);

  R onTargetLine(TargetLine node);

  R onPushBlock(PushBlock node);

  R onSignInBlock(SignInBlock node);

  R onMatchRule(MatchRule node);

  R onSetting(Setting node);

  R onScenario(Scenario node);
}
