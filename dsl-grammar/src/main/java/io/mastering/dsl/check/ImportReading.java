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
    for (ImportRecord record : node.records()) {
      together(source, node.source(), record.user());
    }
    List<Step.ImportedUser> records = new ArrayList<>();
    List<String> missing = new ArrayList<>();
    for (ImportRecord record : node.records()) {
      if (record.missing()) {
        missing.add(state.users.known(record.user(), state.orgsOf(source)));
      } else {
        records.add(record(source, record.user(), record.values()));
      }
    }
    boolean incremental = node.scope() == ImportScope.INCREMENTAL;
    source.ifPresent(
        of ->
            steps.accept(
                new Step.Imports(of.name(), of.org(), incremental, records, missing, node.span())));
    return records.stream()
        .map(Step.ImportedUser::user)
        .findFirst()
        .or(() -> missing.stream().findFirst())
        .orElse("");
  }

  /** The user whom a source creates: his record is imported. */
  String created(Optional<DeclaredSystem> source, Event.Creates node) {
    together(source, node.system(), node.user());
    Step.ImportedUser record = record(source, node.user(), node.values());
    source.ifPresent(
        of ->
            steps.accept(
                new Step.Imports(
                    of.name(), of.org(), false, List.of(record), List.of(), node.span())));
    return record.user();
  }

  private Step.ImportedUser record(Optional<DeclaredSystem> source, Ref user, List<Fact> values) {
    String org = source.map(DeclaredSystem::org).orElse(state.org);
    return new Step.ImportedUser(state.users.declareRecord(user, org), facts.app(org, values));
  }

  private void together(Optional<DeclaredSystem> source, Ref ref, Ref user) {
    source.ifPresent(of -> state.said(user).ifPresent(said -> state.together(of, ref, said)));
  }
}
