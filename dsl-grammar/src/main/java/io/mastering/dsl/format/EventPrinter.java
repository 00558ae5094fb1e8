package io.mastering.dsl.format;

import io.mastering.dsl.syntax.Event;
import io.mastering.dsl.syntax.Fact;
import io.mastering.dsl.syntax.ImportRecord;
import io.mastering.dsl.syntax.ImportScope;
import io.mastering.dsl.syntax.SettingPath;
import io.mastering.dsl.syntax.SettingPlace;
import java.util.List;
import java.util.stream.Collectors;

/** Events as they are written, each on one line. */
final class EventPrinter implements Event.Visitor<String> {

  private static String with(List<Fact> values) {
    return values.isEmpty() ? "" : " with " + FactPrinter.braces(values);
  }

  private static String record(ImportRecord record) {
    return Leaf.ref(record.user())
        + (record.missing() ? " is missing" : " " + FactPrinter.braces(record.values()));
  }

  static String path(SettingPath path) {
    return (path.place() == SettingPlace.SYSTEM ? "" : path.place().words() + " ") + path.name();
  }

  @Override
  public String onCreates(Event.Creates node) {
    return Leaf.ref(node.system()) + " creates " + Leaf.ref(node.user()) + with(node.values());
  }

  @Override
  public String onSignsIn(Event.SignsIn node) {
    return Leaf.ref(node.user())
        + " signs in through "
        + Leaf.ref(node.idp())
        + with(node.values());
  }

  @Override
  public String onImports(Event.Imports node) {
    String scope = node.scope() == ImportScope.UNSAID ? "" : node.scope().words() + " ";
    String head = Leaf.ref(node.source()) + " " + scope + "imports ";
    if (node.records().size() == 1 && !node.records().get(0).missing()) {
      ImportRecord one = node.records().get(0);
      return head + Leaf.ref(one.user()) + with(one.values());
    }
    return head
        + node.records().stream()
            .map(EventPrinter::record)
            .collect(Collectors.joining(" ", "{ ", " }"));
  }

  @Override
  public String onConfirms(Event.Confirms node) {
    return Leaf.ref(node.admin())
        + " confirms "
        + Leaf.ref(node.incoming())
        + " as "
        + Leaf.ref(node.user());
  }

  @Override
  public String onPushes(Event.Pushes node) {
    return Leaf.ref(node.app()) + " pushes " + Leaf.ref(node.user()) + with(node.values());
  }

  @Override
  public String onDeactivates(Event.Deactivates node) {
    return Leaf.ref(node.system()) + " deactivates " + Leaf.ref(node.user());
  }

  @Override
  public String onRetries(Event.Retries node) {
    return Leaf.ref(node.app()) + " retries " + Leaf.ref(node.user());
  }

  @Override
  public String onEdited(Event.Edited node) {
    return Leaf.ref(node.user())
        + (node.whole() ? " is replaced by " : " is edited by ")
        + Leaf.name(node.by())
        + " with "
        + FactPrinter.braces(node.values());
  }

  @Override
  public String onAppUserEdited(Event.AppUserEdited node) {
    return "app user "
        + Leaf.ref(node.user())
        + " of "
        + Leaf.ref(node.system())
        + " is edited by "
        + Leaf.name(node.by())
        + " with "
        + FactPrinter.braces(node.values());
  }

  @Override
  public String onTerminated(Event.Terminated node) {
    return Leaf.ref(node.user()) + " is terminated in " + Leaf.ref(node.source());
  }

  @Override
  public String onRehired(Event.Rehired node) {
    return Leaf.ref(node.user())
        + " is rehired in "
        + Leaf.ref(node.source())
        + with(node.values());
  }

  @Override
  public String onChanged(Event.Changed node) {
    return Leaf.ref(node.user()) + " is " + node.change().words() + " by " + Leaf.name(node.by());
  }

  @Override
  public String onLinked(Event.Linked node) {
    return Leaf.ref(node.user())
        + " is linked to "
        + Leaf.ref(node.system())
        + FactPrinter.details(node.details());
  }

  @Override
  public String onDisconnected(Event.Disconnected node) {
    return Leaf.ref(node.user()) + " is disconnected from " + Leaf.ref(node.system());
  }

  @Override
  public String onSystemChanged(Event.SystemChanged node) {
    return Leaf.ref(node.system()) + " is " + node.change().words();
  }

  @Override
  public String onPriorityBecomes(Event.PriorityBecomes node) {
    return "priority becomes " + Leaf.names(node.systems());
  }

  @Override
  public String onAttributeBecomes(Event.AttributeBecomes node) {
    return "attribute "
        + Leaf.attribute(node.attribute())
        + " becomes "
        + Leaf.inheritance(node.inheritance());
  }

  @Override
  public String onSettingBecomes(Event.SettingBecomes node) {
    return Leaf.ref(node.system())
        + " "
        + path(node.setting())
        + " becomes "
        + Leaf.values(node.values());
  }
}
