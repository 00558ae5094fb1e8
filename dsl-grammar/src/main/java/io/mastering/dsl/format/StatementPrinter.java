package io.mastering.dsl.format;

import io.mastering.dsl.syntax.Allowance;
import io.mastering.dsl.syntax.Assumption;
import io.mastering.dsl.syntax.AttributeDeclaration;
import io.mastering.dsl.syntax.AttributeRule;
import io.mastering.dsl.syntax.Definition;
import io.mastering.dsl.syntax.DemandStatement;
import io.mastering.dsl.syntax.IdLine;
import io.mastering.dsl.syntax.KindLine;
import io.mastering.dsl.syntax.Mapping;
import io.mastering.dsl.syntax.MatchRule;
import io.mastering.dsl.syntax.MatchingBlock;
import io.mastering.dsl.syntax.OrgBlock;
import io.mastering.dsl.syntax.Priority;
import io.mastering.dsl.syntax.ProfileBlock;
import io.mastering.dsl.syntax.PushBlock;
import io.mastering.dsl.syntax.SafeguardBlock;
import io.mastering.dsl.syntax.Scenario;
import io.mastering.dsl.syntax.SelfAccess;
import io.mastering.dsl.syntax.Setting;
import io.mastering.dsl.syntax.SignInBlock;
import io.mastering.dsl.syntax.Statement;
import io.mastering.dsl.syntax.StatementVisitor;
import io.mastering.dsl.syntax.SystemBlock;
import io.mastering.dsl.syntax.TargetLine;
import io.mastering.dsl.syntax.Unmapped;
import io.mastering.dsl.syntax.Use;
import io.mastering.dsl.syntax.UserTypeBlock;
import io.mastering.dsl.syntax.WhenBlock;
import java.util.List;
import java.util.stream.Collectors;

/** Statements as they are written, each on lines of its own. */
final class StatementPrinter implements StatementVisitor<Lines> {

  private final Lines lines;
  private final ConditionPrinter conditions = new ConditionPrinter();

  StatementPrinter(Lines lines) {
    this.lines = lines;
  }

  private Lines line(String text) {
    lines.line(text);
    return lines;
  }

  private Lines block(String header, List<Statement> body) {
    lines.block(header, () -> body.forEach(statement -> statement.accept(this)));
    return lines;
  }

  private void declaration(AttributeDeclaration node) {
    String values = node.oneOf().isEmpty() ? "" : " one of " + Leaf.list(node.oneOf());
    String required = node.required() ? ", required" : "";
    String unique = node.unique() ? ", unique" : "";
    String self = node.self() == SelfAccess.UNSAID ? "" : ", " + node.self().words();
    lines.line(
        Leaf.name(node.name()) + ": " + Leaf.name(node.type()) + values + required + unique + self);
  }

  @Override
  public Lines onUse(Use node) {
    return line("use " + Leaf.quoted(node.path()));
  }

  @Override
  public Lines onOrgBlock(OrgBlock node) {
    return block("org " + Leaf.name(node.name()), node.body());
  }

  @Override
  public Lines onSystemBlock(SystemBlock node) {
    return block(node.role().words() + " " + Leaf.name(node.name()), node.body());
  }

  @Override
  public Lines onUserTypeBlock(UserTypeBlock node) {
    return block("user type " + Leaf.name(node.name()), node.body());
  }

  @Override
  public Lines onProfileBlock(ProfileBlock node) {
    lines.block("profile", () -> node.attributes().forEach(this::declaration));
    return lines;
  }

  @Override
  public Lines onDefinition(Definition node) {
    return line(
        "define " + Leaf.name(node.name()) + " as " + Leaf.joined(node.values(), Leaf::literal));
  }

  @Override
  public Lines onWhenBlock(WhenBlock node) {
    return block("when (" + node.condition().accept(conditions) + ")", node.body());
  }

  @Override
  public Lines onMatchingBlock(MatchingBlock node) {
    return block("matching for " + Leaf.name(node.system()), node.body());
  }

  @Override
  public Lines onSafeguardBlock(SafeguardBlock node) {
    return block("safeguard", node.body());
  }

  @Override
  public Lines onAssumption(Assumption node) {
    return line(ScenarioPrinter.assumption(node));
  }

  @Override
  public Lines onPriority(Priority node) {
    return line("priority " + Leaf.names(node.systems()));
  }

  @Override
  public Lines onAttributeRule(AttributeRule node) {
    return line(
        "attribute "
            + Leaf.attribute(node.attribute())
            + " "
            + Leaf.inheritance(node.inheritance()));
  }

  @Override
  public Lines onDemandStatement(DemandStatement node) {
    String because = node.because().map(text -> " because " + Leaf.quoted(text)).orElse("");
    return line(node.sense().words() + " " + conditions.demand(node.demand()) + because);
  }

  @Override
  public Lines onAllowance(Allowance node) {
    return line("allow " + Leaf.name(node.code()) + " because " + Leaf.quoted(node.because()));
  }

  @Override
  public Lines onMapping(Mapping node) {
    return line(
        "map "
            + Leaf.name(node.from())
            + " to "
            + Leaf.name(node.to())
            + (node.always() ? " always" : " on create"));
  }

  @Override
  public Lines onUnmapped(Unmapped node) {
    return line("leave " + Leaf.name(node.attribute()) + " unmapped");
  }

  @Override
  public Lines onIdLine(IdLine node) {
    return line("id " + Leaf.quoted(node.id()));
  }

  @Override
  public Lines onKindLine(KindLine node) {
    return line("kind " + Leaf.name(node.kind()));
  }

  @Override
  public Lines onTargetLine(TargetLine node) {
    return line("target " + Leaf.name(node.org()));
  }

  @Override
  public Lines onPushBlock(PushBlock node) {
    return block("push", node.body());
  }

  @Override
  public Lines onSignInBlock(SignInBlock node) {
    return block("on sign-in", node.body());
  }

  @Override
  public Lines onMatchRule(MatchRule node) {
    String names = node.attributes().stream().map(Leaf::name).collect(Collectors.joining(" and "));
    return line((node.exact() ? "exact" : "partial") + " match by " + names);
  }

  @Override
  public Lines onSetting(Setting node) {
    return line(node.name() + ": " + Leaf.values(node.values()));
  }

  @Override
  public Lines onScenario(Scenario node) {
    new ScenarioPrinter(lines).scenario(node);
    return lines;
  }
}
