package io.mastering.model.situation;

/**
 * What is given to the rules. Settings hold for every user of an org; the others are one user's
 * situation, or a write that is asked about.
 */
public sealed interface Fact
    permits AppSettings,
        IdpSettings,
        OrgSettings,
        PriorityList,
        PriorityPlace,
        AttributeSettings,
        InheritanceSettings,
        OverrideEntry,
        MappedOut,
        MappingNotShown,
        DocumentedMapping,
        Assumed,
        UserState,
        AppLink,
        IdpLink,
        LinkValue,
        ConditionTruth,
        CredentialProvider,
        Write,
        SentAttribute,
        NewUser,
        JitSettings,
        SignInSettings,
        SignIn,
        ImportSettings,
        SourceRecord,
        MappedIn,
        InvalidValue,
        LifeCycleSettings,
        Rehire,
        Transition,
        SuspendedBy,
        InboundSettings,
        Call,
        DeactivationPushes,
        NewLink,
        MappedFrom,
        MappingFromShown,
        LeftUnmapped,
        SafeguardSettings,
        Assignments {
  /** The fact as a clause for a reader. */
  String sentence();
}
