package io.mastering.dsl.check;

import java.util.List;

/** Every check of a policy's statements; scenarios and demands are checked as they are read. */
final class Checks {
  static final List<Check> ALL =
      List.of(
          new DuplicateNames(),
          new ReservedNames(),
          new OrgOfStatements(),
          new Placement(),
          new SettingsOfBlocks(),
          new UnknownKinds(),
          new BeyondItsKind(),
          new SourceLists(),
          new AttributeNames(),
          new AttributeTypes(),
          new Assumptions(),
          new AllowedCodes(),
          new AttributeTwice(),
          new SaidTwice(),
          new WhenBlocks(),
          new OverlappingWhens(),
          new NeverHolds(),
          new NeverDecides(),
          new SaidAnyway(),
          new SaidAgain(),
          new NeedlessParts(),
          new DefaultAssumptions(),
          new MappedAndLeft(),
          new UnreachableEntries(),
          new EmptyDemands());

  private Checks() {}
}
