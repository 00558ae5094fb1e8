package io.mastering.engine.report;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import io.mastering.engine.page.Visible;
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
    return DECISIONS
        + " --arg attribute "
        + shell(attribute)
        + " --arg owner "
        + shell(owner)
        + " 'select(.owners[$attribute] == $owner) | .user'";
  }

  /** The users whose push ends like this. */
  static String push(Summary.WriteCount write) {
    StringBuilder test = new StringBuilder();
    test.append(write.inbound() ? ".inbound == " : ".app == ").append(json(write.system()));
    test.append(" and .outcome == ").append(json(write.outcome()));
    write.reason().ifPresent(reason -> test.append(" and .reason == ").append(json(reason)));
    write
        .owner()
        .ifPresent(
            owner ->
                test.append(" and .owner == ")
                    .append(json(owner))
                    .append(" and .attributes[0] == ")
                    .append(json(write.cause().substring(owner.length() + Cause.OWNS.length()))));
    return of("any(.pushes[]; " + test + ")");
  }

  /** The users of whom one of these was found. */
  static String findings(List<String> codes) {
    return of(
        codes.stream()
            .map(code -> "any(.findings[]?; . == " + json(code) + ")")
            .collect(Collectors.joining(" or ")));
  }

  /** The users who do not keep a demand. */
  static String demand(int number) {
    return of("any(.demands[]?; .demand == " + number + ")");
  }

  /** The users whose decision leans on an assumption. */
  static String assumption(String word) {
    return of("any(.assumes[]?; . == " + json(word) + ")");
  }

  /** How one user is decided. */
  static String why(String user) {
    return "mastering why POLICY --snapshot ORG --user " + shell(user);
  }

  /** An open holder is an object: it is not told between whom it is open. */
  private static String holds(String member, String holder) {
    int open = holder.indexOf(" (");
    String outcome = open < 0 ? holder : holder.substring(0, open);
    boolean isOpen = outcome.equals("unknown") || outcome.equals("ambiguous");
    return isOpen ? member + ".outcome? == " + json(outcome) : member + " == " + json(holder);
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
