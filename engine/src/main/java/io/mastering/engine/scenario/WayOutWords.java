package io.mastering.engine.scenario;

import io.mastering.model.policy.Expectation.Change;
import io.mastering.model.policy.Expectation.WayOut;
import java.util.List;
import java.util.stream.Collectors;

/** Ways out in the words of the language. */
public final class WayOutWords {
  private WayOutWords() {}

  public static String of(List<WayOut> steps) {
    return steps.stream().map(WayOutWords::of).collect(Collectors.joining(", then "));
  }

  public static String of(WayOut step) {
    List<String> about = step.about();
    return switch (step.change()) {
      case SWITCH_OFF -> "switch off " + about.get(0) + " on " + about.get(1);
      case DISCONNECT -> "disconnect " + about.get(0) + " from " + about.get(1);
      case RETRY -> "retry";
      case INHERIT_FROM_OKTA ->
          "set attribute " + String.join(", ", about) + " to inherit from okta";
      case PUT_ABOVE -> "put " + about.get(0) + " above " + about.get(1);
      case SEND_OWNED -> "send only owned attributes";
      case RESET_PASSWORD -> "reset password of " + about.get(0);
      case CONVERT_PROVIDER -> "convert provider of " + about.get(0);
    };
  }

  /** Whether a step that is offered is the one wanted; of attributes, at least those. */
  static boolean means(WayOut offered, WayOut wanted) {
    return offered.change() == wanted.change()
        && (wanted.change() == Change.INHERIT_FROM_OKTA
            ? offered.about().containsAll(wanted.about())
            : offered.about().equals(wanted.about()));
  }
}
