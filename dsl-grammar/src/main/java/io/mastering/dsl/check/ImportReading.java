package io.mastering.dsl.check;

import io.mastering.dsl.syntax.Event;
import io.mastering.dsl.syntax.Fact;
import io.mastering.dsl.syntax.ImportRecord;
import io.mastering.dsl.syntax.ImportScope;
import io.mastering.dsl.syntax.Ref;
import io.mastering.model.policy.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Reads imports: records that arrive, and those that are missing. Both give the user's name. */
final class ImportReading {
  private final ScenarioState state;
  private final FactReading facts;
  private final Consumer<Step> steps;

  ImportReading(ScenarioState state, Consumer<Step> steps) {
    this.state = state;
    this.facts = new FactReading(state);
    this.steps = steps;
  }

  /** The first user whose record is in the import. */
  String read(Optional<DeclaredSystem> source, Event.Imports node) {
    List<Step.ImportedUser> records = new ArrayList<>();
    List<String> missing = new ArrayList<>();
    for (ImportRecord record : node.records()) {
      if (record.missing()) {
        missing.add(state.known(record.user()));
      } else {
        records.add(record(source, record.user(), record.values()));
      }
    }
    List<Ref> users = node.records().stream().map(ImportRecord::user).toList();
    boolean incremental = node.scope() == ImportScope.INCREMENTAL;
    source.ifPresent(
        of ->
            add(
                of,
                users,
                new Step.Imports(of.name(), incremental, records, missing, node.span())));
    return records.stream()
        .map(Step.ImportedUser::user)
        .findFirst()
        .or(() -> missing.stream().findFirst())
        .orElse("");
  }

  /** The user whom a source creates: his record is imported. */
  String created(Optional<DeclaredSystem> source, Event.Creates node) {
    Step.ImportedUser record = record(source, node.user(), node.values());
    source.ifPresent(
        of ->
            add(
                of,
                List.of(node.user()),
                new Step.Imports(of.name(), false, List.of(record), List.of(), node.span())));
    return record.user();
  }

  private Step.ImportedUser record(Optional<DeclaredSystem> source, Ref user, List<Fact> values) {
    String org = source.map(DeclaredSystem::org).orElse(state.org);
    return new Step.ImportedUser(state.declare(user.name()), facts.app(org, values));
  }

  /** An import can be run when none of its users is one of another org. */
  private void add(DeclaredSystem source, List<Ref> users, Step step) {
    Step inOrg = state.inOrg(source.org(), step);
    for (Ref user : users) {
      inOrg = state.inOrg(source, user, inOrg);
    }
    steps.accept(inOrg);
  }
}
