package io.mastering.dsl.parse;

import io.mastering.dsl.grammar.MasteringParser;
import io.mastering.dsl.grammar.MasteringParserBaseVisitor;
import io.mastering.dsl.syntax.Event;
import io.mastering.dsl.syntax.ImportRecord;
import io.mastering.dsl.syntax.ImportScope;
import io.mastering.dsl.syntax.Lifecycle;
import io.mastering.dsl.syntax.Ref;
import io.mastering.dsl.syntax.SystemChange;
import io.mastering.model.diagnostic.Span;
import java.util.List;
import java.util.Locale;

/** The events of a scenario. */
final class EventBuilder extends MasteringParserBaseVisitor<Event> {
  private final Leaves leaves;
  private final FactBuilder facts;
  private final SettingBuilder settings;

  EventBuilder(Leaves leaves, FactBuilder facts, SettingBuilder settings) {
    this.leaves = leaves;
    this.facts = facts;
    this.settings = settings;
  }

  List<Event> events(List<MasteringParser.EventContext> contexts) {
    return contexts.stream().filter(event -> event.exception == null).map(this::visit).toList();
  }

  private Ref ref(MasteringParser.RefContext context) {
    return leaves.ref(context);
  }

  @Override
  public Event visitCreatesEvent(MasteringParser.CreatesEventContext context) {
    return new Event.Creates(
        ref(context.ref(0)),
        ref(context.ref(1)),
        facts.values(context.facts()),
        leaves.span(context));
  }

  @Override
  public Event visitSignsInEvent(MasteringParser.SignsInEventContext context) {
    return new Event.SignsIn(
        ref(context.ref(0)),
        ref(context.ref(1)),
        facts.values(context.facts()),
        leaves.span(context));
  }

  @Override
  public Event visitImportsEvent(MasteringParser.ImportsEventContext context) {
    ImportScope scope =
        context.FULLY() != null
            ? ImportScope.FULL
            : context.INCREMENTALLY() != null ? ImportScope.INCREMENTAL : ImportScope.UNSAID;
    return new Event.Imports(ref(context.ref(0)), scope, records(context), leaves.span(context));
  }

  private List<ImportRecord> records(MasteringParser.ImportsEventContext context) {
    if (context.records() == null) {
      MasteringParser.RefContext user = context.ref(1);
      Span span =
          context.facts() == null
              ? leaves.span(user)
              : leaves.span(user).to(leaves.span(context.facts()));
      return List.of(new ImportRecord(ref(user), false, facts.values(context.facts()), span));
    }
    return context.records().record().stream()
        .filter(record -> record.exception == null)
        .map(this::record)
        .toList();
  }

  private ImportRecord record(MasteringParser.RecordContext context) {
    return new ImportRecord(
        ref(context.ref()),
        context.MISSING() != null,
        facts.values(context.facts()),
        leaves.span(context));
  }

  @Override
  public Event visitConfirmsEvent(MasteringParser.ConfirmsEventContext context) {
    return new Event.Confirms(
        ref(context.ref(0)), ref(context.ref(1)), ref(context.ref(2)), leaves.span(context));
  }

  @Override
  public Event visitPushesEvent(MasteringParser.PushesEventContext context) {
    return new Event.Pushes(
        ref(context.ref(0)),
        ref(context.ref(1)),
        facts.values(context.facts()),
        leaves.span(context));
  }

  @Override
  public Event visitDeactivatesEvent(MasteringParser.DeactivatesEventContext context) {
    return new Event.Deactivates(ref(context.ref(0)), ref(context.ref(1)), leaves.span(context));
  }

  @Override
  public Event visitRetriesEvent(MasteringParser.RetriesEventContext context) {
    return new Event.Retries(ref(context.ref(0)), ref(context.ref(1)), leaves.span(context));
  }

  @Override
  public Event visitEditedEvent(MasteringParser.EditedEventContext context) {
    return new Event.Edited(
        ref(context.ref()),
        context.REPLACED() != null,
        leaves.name(context.choice()),
        facts.values(context.facts()),
        leaves.span(context));
  }

  @Override
  public Event visitAppUserEvent(MasteringParser.AppUserEventContext context) {
    return new Event.AppUserEdited(
        ref(context.ref(0)),
        ref(context.ref(1)),
        leaves.name(context.choice()),
        facts.values(context.facts()),
        leaves.span(context));
  }

  @Override
  public Event visitTerminatedEvent(MasteringParser.TerminatedEventContext context) {
    return new Event.Terminated(ref(context.ref(0)), ref(context.ref(1)), leaves.span(context));
  }

  @Override
  public Event visitRehiredEvent(MasteringParser.RehiredEventContext context) {
    return new Event.Rehired(
        ref(context.ref(0)),
        ref(context.ref(1)),
        facts.values(context.facts()),
        leaves.span(context));
  }

  @Override
  public Event visitLifecycleEvent(MasteringParser.LifecycleEventContext context) {
    String change = context.lifecycle().getText().toUpperCase(Locale.ROOT);
    return new Event.Changed(
        ref(context.ref()),
        Lifecycle.valueOf(change),
        leaves.name(context.choice()),
        leaves.span(context));
  }

  @Override
  public Event visitLinkedEvent(MasteringParser.LinkedEventContext context) {
    return new Event.Linked(
        ref(context.ref(0)),
        ref(context.ref(1)),
        facts.details(context.linkDetail()),
        leaves.span(context));
  }

  @Override
  public Event visitDisconnectedEvent(MasteringParser.DisconnectedEventContext context) {
    return new Event.Disconnected(ref(context.ref(0)), ref(context.ref(1)), leaves.span(context));
  }

  @Override
  public Event visitSystemEvent(MasteringParser.SystemEventContext context) {
    SystemChange change =
        context.DISABLED() != null
            ? SystemChange.DISABLED
            : context.ENABLED() != null ? SystemChange.ENABLED : SystemChange.DELETED;
    return new Event.SystemChanged(ref(context.ref()), change, leaves.span(context));
  }

  @Override
  public Event visitPriorityEvent(MasteringParser.PriorityEventContext context) {
    return new Event.PriorityBecomes(leaves.names(context.names()), leaves.span(context));
  }

  @Override
  public Event visitAttributeEvent(MasteringParser.AttributeEventContext context) {
    return new Event.AttributeBecomes(
        leaves.attribute(context.attributeName()),
        leaves.inheritance(context.inheritance()),
        leaves.span(context));
  }

  @Override
  public Event visitSettingEvent(MasteringParser.SettingEventContext context) {
    return new Event.SettingBecomes(
        ref(context.ref()),
        settings.path(context.changeName()),
        settings.values(context.value()),
        leaves.span(context));
  }
}
