package io.mastering.model.kind;

import io.mastering.model.diagnostic.Code;
import io.mastering.model.diagnostic.Diagnostic;
import io.mastering.model.diagnostic.Nearest;
import io.mastering.model.diagnostic.Span;
import io.mastering.model.kind.Kind.Role;
import io.mastering.model.kind.Kind.Source;
import io.mastering.model.kind.Peculiarity.Trait;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The lines of a kind file, and what they mean together.
 *
 * @param start where something is missing that stands nowhere
 */
record KindFile(Role role, Span start, List<KindLine> lines) {
  private static final String KIND = "kind";
  private static final String NAME = "name";
  private static final String ARRIVE = "users arrive as";
  private static final String INTO = "into okta";
  private static final String OUT_OF = "out of okta";
  private static final String SOURCE = "source ";
  private static final String PECULIARITY = "peculiarity";
  private static final Pattern DOCUMENT = Pattern.compile("(\\S.*?),? (https://\\S+)");
  private static final Pattern ANSWER = Pattern.compile("(yes|no)(?:, (.+))?");
  private static final Pattern PLAIN = Pattern.compile("(\\w+) to (\\w+)");
  private static final Pattern COMPUTED =
      Pattern.compile("computed(?: from (\\w+(?:, \\w+)*))? to (\\w+)");
  private static final Pattern RULE = Pattern.compile("[MAJIPELX]\\d{1,2}");

  KindFile {
    lines = List.copyOf(lines);
  }

  /**
   * The kind; of no use when anything was complained of.
   *
   * @param word the kind that the name of the file promises
   */
  Optional<Kind> kind(String word, Consumer<Diagnostic> complaints) {
    checkSubjects(complaints);
    checkSources(complaints);
    if (lines(KIND).noneMatch(line -> line.value().equals(word))) {
      complaints.accept(
          complaint(
              lines(KIND).findFirst().map(KindLine::span).orElse(start),
              "The file is named " + word + ", and its kind is not.",
              "Give the file the name of its kind: `kind: " + word + "`."));
    }
    return lines(NAME)
        .findFirst()
        .map(
            name ->
                new Kind(
                    role,
                    word,
                    name.value(),
                    arrives(complaints),
                    capabilities(complaints),
                    mappings(INTO, complaints),
                    mappings(OUT_OF, complaints),
                    peculiarities(complaints),
                    sources(complaints)));
  }

  private Stream<KindLine> lines(String subject) {
    return lines.stream().filter(line -> line.subject().equals(subject));
  }

  private Stream<KindLine> linesOf(String subject) {
    return lines.stream().filter(line -> line.subject().startsWith(subject));
  }

  private static boolean mayRepeat(String subject) {
    return subject.equals(INTO) || subject.equals(OUT_OF) || subject.startsWith(PECULIARITY);
  }

  private void checkSubjects(Consumer<Diagnostic> complaints) {
    List<String> asked = Capability.of(role).stream().map(Capability::word).toList();
    List<String> all =
        Stream.concat(Stream.of(KIND, NAME, ARRIVE, INTO, OUT_OF), asked.stream()).toList();
    Set<String> said = new HashSet<>();
    for (KindLine line : lines) {
      String subject = line.subject();
      if (!all.contains(subject)
          && !subject.startsWith(SOURCE)
          && !subject.startsWith(PECULIARITY)) {
        complaints.accept(unknown(line, all));
      } else if (!said.add(subject) && !mayRepeat(subject)) {
        complaints.accept(
            complaint(
                line.span(), "`" + subject + "` is said twice.", "Leave one of the two out."));
      }
    }
    for (String subject : all) {
      if (!subject.equals(KIND) && !said.contains(subject)) {
        complaints.accept(
            complaint(
                start,
                "The file does not say `" + subject + "`.",
                "Add `" + subject + ": ...`; where nothing is documented, `not documented`."));
      }
    }
  }

  private static Diagnostic unknown(KindLine line, List<String> known) {
    return complaint(
        line.span(),
        "Nothing is known of `" + line.subject() + "`.",
        Nearest.to(line.subject(), known)
            .map(near -> "Did you mean `" + near + "`?")
            .orElse("A kind file says: " + String.join(", ", known) + "."));
  }

  private void checkSources(Consumer<Diagnostic> complaints) {
    Set<String> there =
        linesOf(SOURCE)
            .map(line -> line.subject().substring(SOURCE.length()).strip())
            .collect(Collectors.toCollection(TreeSet::new));
    Set<String> idle = new TreeSet<>(there);
    for (KindLine line : lines) {
      line.source().ifPresent(idle::remove);
      if (line.source().isPresent() && !there.contains(line.source().get())) {
        String key = line.source().get();
        complaints.accept(
            complaint(
                line.span(),
                "The source `" + key + "` is not in this file.",
                "Add a line `source " + key + ": title of the document, https://...`."));
      }
    }
    idle.forEach(
        key ->
            complaints.accept(
                complaint(start, "No line names the source `" + key + "`.", "Leave it out.")));
  }

  private List<Source> sources(Consumer<Diagnostic> complaints) {
    List<Source> sources = new ArrayList<>();
    linesOf(SOURCE)
        .forEach(
            line -> {
              String key = line.subject().substring(SOURCE.length()).strip();
              Matcher document = DOCUMENT.matcher(line.value());
              if (document.matches()) {
                sources.add(new Source(key, document.group(1), document.group(2)));
              } else {
                complaints.accept(
                    complaint(
                        line.span(),
                        "The source `" + key + "` needs a title and an address.",
                        "Write `source " + key + ": title of the document, https://...`."));
              }
            });
    return sources;
  }

  private Claim arrives(Consumer<Diagnostic> complaints) {
    return lines(ARRIVE)
        .findFirst()
        .filter(line -> !line.isNotDocumented())
        .map(
            line ->
                new Claim(Claim.Answer.YES, line.value(), Optional.of(sourced(line, complaints))))
        .orElse(Claim.NOT_DOCUMENTED);
  }

  private Map<Capability, Claim> capabilities(Consumer<Diagnostic> complaints) {
    Map<Capability, Claim> claims = new EnumMap<>(Capability.class);
    for (Capability capability : Capability.of(role)) {
      lines(capability.word())
          .findFirst()
          .ifPresent(line -> claims.put(capability, claim(line, complaints)));
    }
    return claims;
  }

  private static Claim claim(KindLine line, Consumer<Diagnostic> complaints) {
    Matcher answer = ANSWER.matcher(line.value());
    if (line.isNotDocumented()) {
      return Claim.NOT_DOCUMENTED;
    }
    if (!answer.matches()) {
      complaints.accept(
          complaint(
              line.span(),
              "`" + line.value() + "` is no answer to `" + line.subject() + "`.",
              "Answer `yes`, `no`, or `not documented`; details follow after a comma."));
      return Claim.NOT_DOCUMENTED;
    }
    return new Claim(
        answer.group(1).equals("yes") ? Claim.Answer.YES : Claim.Answer.NO,
        Optional.ofNullable(answer.group(2)).orElse(""),
        Optional.of(sourced(line, complaints)));
  }

  private Optional<List<DefaultMapping>> mappings(
      String direction, Consumer<Diagnostic> complaints) {
    List<DefaultMapping> mappings = new ArrayList<>();
    lines(direction)
        .filter(line -> !line.isNotDocumented())
        .forEach(line -> mapping(line, complaints).ifPresent(mappings::add));
    Optional<KindLine> none = lines(direction).filter(KindLine::isNotDocumented).findFirst();
    if (none.isPresent() && lines(direction).count() > 1) {
      complaints.accept(
          complaint(
              none.get().span(),
              "`" + direction + "` is not documented here, and documented elsewhere in the file.",
              "Leave one of the two out."));
    }
    return mappings.isEmpty() ? Optional.empty() : Optional.of(mappings);
  }

  private static Optional<DefaultMapping> mapping(KindLine line, Consumer<Diagnostic> complaints) {
    Matcher plain = PLAIN.matcher(line.value());
    Matcher computed = COMPUTED.matcher(line.value());
    if (plain.matches()) {
      return Optional.of(
          new DefaultMapping(
              List.of(plain.group(1)), false, plain.group(2), sourced(line, complaints)));
    }
    if (computed.matches()) {
      List<String> from =
          Optional.ofNullable(computed.group(1)).map(f -> List.of(f.split(", "))).orElse(List.of());
      return Optional.of(
          new DefaultMapping(from, true, computed.group(2), sourced(line, complaints)));
    }
    complaints.accept(
        complaint(
            line.span(),
            "`" + line.value() + "` is not a line of a mapping.",
            "Write `givenName to firstName` or `computed from firstName, lastName to cn`."));
    return Optional.empty();
  }

  private List<Peculiarity> peculiarities(Consumer<Diagnostic> complaints) {
    return linesOf(PECULIARITY).map(line -> peculiarity(line, complaints)).toList();
  }

  private static Peculiarity peculiarity(KindLine line, Consumer<Diagnostic> complaints) {
    Optional<Trait> trait = Optional.empty();
    List<String> rules = new ArrayList<>();
    for (String word : line.subject().substring(PECULIARITY.length()).strip().split("[ ,]+")) {
      if (RULE.matcher(word).matches()) {
        rules.add(word);
      } else if (Trait.named(word).isPresent()) {
        trait = Trait.named(word);
      } else if (!word.isEmpty()) {
        complaints.accept(
            complaint(
                line.span(),
                "`" + word + "` is neither a rule nor a trait that rules ask for.",
                "Name rules by their numbers, such as L3; say anything else after the colon."));
      }
    }
    return new Peculiarity(trait, rules, line.value(), sourced(line, complaints));
  }

  private static String sourced(KindLine line, Consumer<Diagnostic> complaints) {
    if (line.source().isEmpty()) {
      complaints.accept(
          complaint(
              line.span(),
              "This statement names no source.",
              "End the line with the key of a document, such as [features]."));
    }
    return line.source().orElse("");
  }

  private static Diagnostic complaint(Span span, String message, String help) {
    return Diagnostic.of(Code.MST907, span, message, help);
  }
}
