package io.mastering.dsl.check;

import io.mastering.dsl.syntax.Setting;
import io.mastering.dsl.syntax.SettingNames;
import io.mastering.dsl.syntax.Value;
import io.mastering.model.diagnostic.Code;
import io.mastering.model.diagnostic.Diagnostic;
import io.mastering.model.diagnostic.Edit;
import io.mastering.model.diagnostic.Fix;
import io.mastering.model.diagnostic.Span;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** MST108 and MST109: a setting that its block does not have, a value that it cannot take. */
final class SettingCheck {
  /** What other settings and other notations say for one and the same. */
  private static final List<List<String>> SWITCHES =
      List.of(List.of("yes", "on", "true", "enabled"), List.of("no", "off", "false", "disabled"));

  private final Complaints complaints;

  SettingCheck(Complaints complaints) {
    this.complaints = complaints;
  }

  void look(Place place, Setting setting) {
    Optional<SettingRule> rule = SettingRule.of(place, setting.name());
    if (rule.isEmpty()) {
      complaints.add(misplaced(place, setting));
    } else if (!setting.values().isEmpty() && !rule.get().shape().fits(setting.values())) {
      complaints.add(wrong(setting, rule.get().shape()));
    }
  }

  private static Diagnostic misplaced(Place place, Setting setting) {
    String name = setting.name();
    List<String> known = SettingRule.in(place).map(SettingRule::name).toList();
    List<Place> places = SettingRule.placesOf(name);
    String message = "`" + name + "` is no setting of " + place.words() + ".";
    if (!places.isEmpty() || SettingNames.isKnown(name)) {
      List<String> words = places.stream().map(Place::words).toList();
      return Diagnostic.of(
          Code.MST109, setting.nameSpan(), message, "It belongs in " + said(words) + ".");
    }
    String otherwise =
        known.isEmpty()
            ? "There are no settings here; delete it."
            : "The settings here are " + Listing.and(known) + ".";
    return Unknown.word(Code.MST109, setting.nameSpan(), name, message, known, otherwise);
  }

  private static Diagnostic wrong(Setting setting, Shape shape) {
    List<Value> values = setting.values();
    String written = Values.shown(values);
    String message = "`" + setting.name() + "` cannot be `" + written + "`.";
    Span span = values.get(0).span().to(values.get(values.size() - 1).span());
    Optional<String> same = synonym(written, shape.words());
    if (same.isPresent()) {
      Fix fix = Fix.safe("change it to `" + same.get() + "`", new Edit(span, same.get()));
      return Diagnostic.of(Code.MST108, span, message, "Write `" + same.get() + "`.").with(fix);
    }
    return Unknown.word(Code.MST108, span, written, message, shape.words(), shape.help());
  }

  /** The word of this setting for a switch that other settings say otherwise. */
  private static Optional<String> synonym(String written, Collection<String> words) {
    String low = written.toLowerCase(Locale.ROOT);
    return SWITCHES.stream()
        .filter(switched -> switched.contains(low))
        .flatMap(List::stream)
        .filter(words::contains)
        .findFirst();
  }

  private static String said(List<String> words) {
    return String.join(" or in ", words);
  }
}
