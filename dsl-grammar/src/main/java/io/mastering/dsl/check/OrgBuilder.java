package io.mastering.dsl.check;

import io.mastering.dsl.syntax.AttributeDeclaration;
import io.mastering.dsl.syntax.AttributeRule;
import io.mastering.dsl.syntax.IdLine;
import io.mastering.dsl.syntax.Inheritance;
import io.mastering.dsl.syntax.MatchRule;
import io.mastering.dsl.syntax.MatchingBlock;
import io.mastering.dsl.syntax.Name;
import io.mastering.dsl.syntax.Portion;
import io.mastering.dsl.syntax.Priority;
import io.mastering.dsl.syntax.ProfileBlock;
import io.mastering.dsl.syntax.SafeguardBlock;
import io.mastering.dsl.syntax.Statement;
import io.mastering.dsl.syntax.SystemBlock;
import io.mastering.dsl.syntax.SystemRole;
import io.mastering.dsl.syntax.UserTypeBlock;
import io.mastering.dsl.syntax.Value;
import io.mastering.dsl.syntax.WhenBlock;
import io.mastering.model.diagnostic.Span;
import io.mastering.model.policy.Assume;
import io.mastering.model.policy.Assumption;
import io.mastering.model.policy.ConditionalBlock;
import io.mastering.model.policy.CustomAttribute;
import io.mastering.model.policy.InheritanceStatement;
import io.mastering.model.policy.Matching;
import io.mastering.model.policy.Org;
import io.mastering.model.policy.Safeguard;
import io.mastering.model.policy.UserType;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes an org of its statements. Mistakes are the checks' matter, and are passed over here. */
final class OrgBuilder {
  private static final int DEFAULT_SHARE = 20;

  private final Names names;
  private final Complaints complaints;

  OrgBuilder(Names names, Complaints complaints) {
    this.names = names;
    this.complaints = complaints;
  }

  Org build(String org, Optional<Span> span, List<Statement> statements) {
    Body body = new Body(statements);
    return new Org(
        org,
        span,
        body.isOn("just in time provisioning"),
        body.isOn("edit deactivated users"),
        body.all(SystemBlock.class)
            .filter(block -> block.role() != SystemRole.INBOUND)
            .map(SystemBuilder::system)
            .toList(),
        body.all(SystemBlock.class)
            .filter(block -> block.role() == SystemRole.INBOUND)
            .map(SystemBuilder::inbound)
            .toList(),
        body.one(Priority.class).map(OrgBuilder::priority),
        inheritance(body),
        body.all(UserTypeBlock.class).map(OrgBuilder::userType).toList(),
        body.all(WhenBlock.class).map(block -> conditional(org, block)).toList(),
        body.all(ProfileBlock.class)
            .flatMap(block -> block.attributes().stream())
            .map(OrgBuilder::custom)
            .toList(),
        body.all(MatchingBlock.class).map(OrgBuilder::matching).toList(),
        body.one(SafeguardBlock.class).map(OrgBuilder::safeguard),
        assumptions(body));
  }

  static io.mastering.model.policy.Priority priority(Priority priority) {
    return new io.mastering.model.policy.Priority(texts(priority.systems()), priority.span());
  }

  private static List<InheritanceStatement> inheritance(Body body) {
    return body.all(AttributeRule.class).map(OrgBuilder::inheritance).toList();
  }

  static InheritanceStatement inheritance(AttributeRule rule) {
    return new InheritanceStatement(
        rule.attribute().name().map(Name::text).orElse(InheritanceStatement.ALL),
        mode(rule.inheritance()),
        rule.span());
  }

  static io.mastering.model.policy.Inheritance mode(Inheritance inheritance) {
    if (inheritance instanceof Inheritance.OverrideWith override) {
      return new io.mastering.model.policy.Inheritance(
          io.mastering.model.policy.Inheritance.Mode.OVERRIDE, texts(override.systems()));
    }
    return inheritance instanceof Inheritance.FromOkta
        ? io.mastering.model.policy.Inheritance.FROM_OKTA
        : io.mastering.model.policy.Inheritance.FROM_MASTER;
  }

  private static UserType userType(UserTypeBlock block) {
    Body body = new Body(block.body());
    return new UserType(
        block.name().text(),
        body.one(IdLine.class).map(IdLine::id),
        inheritance(body),
        block.span());
  }

  private ConditionalBlock conditional(String org, WhenBlock block) {
    Body body = new Body(block.body());
    return new ConditionalBlock(
        ConditionReading.ofWhen(names, complaints, org).read(block.condition()),
        inheritance(body),
        body.one(Priority.class).map(OrgBuilder::priority),
        block.span());
  }

  private static CustomAttribute custom(AttributeDeclaration attribute) {
    int type = AttributeTypes.WORDS.indexOf(attribute.type().text());
    return new CustomAttribute(
        attribute.name().text(),
        CustomAttribute.Type.values()[Math.max(type, 0)],
        Values.texts(attribute.oneOf()),
        attribute.required(),
        attribute.unique(),
        switch (attribute.self()) {
          case UNSAID, READ_ONLY -> CustomAttribute.SelfPermission.READ;
          case READ_WRITE -> CustomAttribute.SelfPermission.READ_AND_WRITE;
          case HIDDEN -> CustomAttribute.SelfPermission.HIDDEN;
        },
        attribute.span());
  }

  private static Matching matching(MatchingBlock block) {
    Body body = new Body(block.body());
    return new Matching(
        block.system().text(),
        body.all(MatchRule.class)
            .filter(MatchRule::exact)
            .flatMap(rule -> rule.attributes().stream())
            .map(name -> name.text().equals("username") ? "login" : name.text())
            .findFirst(),
        body.all(MatchRule.class).anyMatch(rule -> !rule.exact()),
        body.word("on exact match").map(OrgBuilder::onMatch),
        body.word("on partial match").map(OrgBuilder::onMatch),
        body.word("on no match").map(OrgBuilder::onNoMatch),
        block.span());
  }

  private static Matching.OnMatch onMatch(String word) {
    return word.equals("link") ? Matching.OnMatch.LINK : Matching.OnMatch.ASK;
  }

  private static Matching.OnNoMatch onNoMatch(String words) {
    return switch (words) {
      case "create user" -> Matching.OnNoMatch.CREATE;
      case "ask" -> Matching.OnNoMatch.ASK;
      default -> Matching.OnNoMatch.IGNORE;
    };
  }

  private static Safeguard safeguard(SafeguardBlock block) {
    List<Value> values = new Body(block.body()).values("stop imports above");
    return new Safeguard(
        share(values, Portion.OF_APP), share(values, Portion.OF_ORG), block.span());
  }

  private static int share(List<Value> values, Portion portion) {
    return values.stream()
        .filter(v -> v instanceof Value.Percentage share && share.portion() == portion)
        .map(v -> ((Value.Percentage) v).percent().intValue())
        .findFirst()
        .orElse(DEFAULT_SHARE);
  }

  private static Map<Assumption, Assume> assumptions(Body body) {
    Map<Assumption, Assume> assumed = new EnumMap<>(Assumption.class);
    body.all(io.mastering.dsl.syntax.Assumption.class)
        .forEach(
            said ->
                assumption(said)
                    .ifPresent(assume -> assumed.putIfAbsent(assume.assumption(), assume)));
    return assumed;
  }

  static Optional<Assume> assumption(io.mastering.dsl.syntax.Assumption said) {
    return Assumption.named(said.name().text())
        .map(known -> new Assume(known, Values.shown(said.values()), said.span()));
  }

  private static List<String> texts(List<Name> names) {
    return names.stream().map(Name::text).toList();
  }
}
