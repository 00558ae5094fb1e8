package io.mastering.engine.report;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import io.mastering.engine.page.Visible;
import io.mastering.model.outcome.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Commands that list the users behind a number of a summary, to be typed in a shell. */
final class ListCommand {
  private static final String DECISIONS =
      "mastering eval POLICY --snapshot ORG --format jsonl | jq -r";

  private ListCommand() {}

  /** The users with this master. */
  static String master(String master) {
    return of(holds(".master", master));
  }

  /** The users of whom this system owns the attribute; other names can be put in. */
  static String owner(String attribute, String owner) {
    return isOpen(owner)
        ? of(holds(".owners[" + json(attribute) + "]", owner))
        : DECISIONS
            + " --arg attribute "
            + shell(attribute)
            + " --arg owner "
            + shell(owner)
            + " 'select(.owners[$attribute] == $owner) | .user'";
  }

  /** The users whose push ends like this, for this cause. */
  static String push(Summary.WriteCount write) {
    List<String> tests = new ArrayList<>();
    tests.add((write.inbound() ? ".inbound == " : ".app == ") + json(write.system()));
    tests.add(".outcome == " + json(write.outcome()));
    write.reason().ifPresent(reason -> tests.add(".reason == " + json(reason)));
    if (!write.cause().isEmpty()) {
      tests.add(cause(write));
      tests.add(".rule == " + json(write.rule()));
    }
    return of("any(.pushes[]; " + String.join(" and ", tests) + ")");
  }

  private static String cause(Summary.WriteCount write) {
    String cause = write.cause();
    if (write.outcome().equals(Outcome.UNKNOWN.word()) && cause.startsWith(Cause.NOT_SHOWN)) {
      String settled = cause.substring(Cause.NOT_SHOWN.length());
      return "(.settledBy // [] | join(\"; \")) == " + json(settled);
    }
    return "(if .owner then .owner + "
        + json(Cause.OWNS)
        + " + .attributes[0] else .cause end) == "
        + json(cause);
  }

  /** The users of whom one of these was found. */
  static String findings(List<String> codes) {
    return of(
        codes.stream()
            .map(code -> "any(.findings[]?; . == " + json(code) + ")")
            .collect(Collectors.joining(" or ")));
  }

  /**
   * The users who do not keep a demand.
   *
   * @param kept whether they break it ("no"), or whether that is not shown ("unknown")
   */
  static String demand(int number, String kept) {
    return of("any(.demands[]?; .demand == " + number + " and .kept == " + json(kept) + ")");
  }

  /** The users whose decision leans on an assumption. */
  static String assumption(String word) {
    return of("any(.assumes[]?; . == " + json(word) + ")");
  }

  /** How one user is decided. */
  static String why(String user) {
    return "mastering why POLICY --snapshot ORG --user " + shell(user);
  }

  /** An open holder is an object that says between whom it is open. */
  private static String holds(String member, String holder) {
    if (!isOpen(holder)) {
      return member + " == " + json(holder);
    }
    return "("
        + member
        + " | objects | .outcome + (if .between then \" (\" + (.between | join(\" or \")) + \")\""
        + " else \"\" end)) == "
        + json(holder);
  }

  private static boolean isOpen(String holder) {
    String outcome = holder.replaceAll(" \\(.*", "");
    return outcome.equals(Outcome.UNKNOWN.word()) || outcome.equals(Outcome.AMBIGUOUS.word());
  }

  private static String of(String test) {
    return DECISIONS + " " + quoted("select(" + test + ") | .user");
  }

  /** A JSON string in which nothing is invisible. */
  private static String json(String text) {
    StringBuilder shown = new StringBuilder("\"");
    for (int c : text.codePoints().toArray()) {
      String one = Character.toString(c);
      if (Visible.of(one).equals(one)) {
        shown.append(JsonStringEncoder.getInstance().quoteAsString(one));
      } else {
        one.chars().forEach(unit -> shown.append(String.format(Locale.ROOT, "\\u%04x", unit)));
      }
    }
    return shown.append('"').toString();
  }

  private static String shell(String word) {
    return word.matches("[A-Za-z0-9_.@-]+") && !word.startsWith("-") ? word : quoted(word);
  }

  private static String quoted(String text) {
    return "'" + text.replace("'", "'\\''") + "'";
  }
}
