package io.mastering.cli.output;

/** Puts texts into workflow commands, which GitHub reads from what a build prints. */
public final class GithubCommand {
  private GithubCommand() {}

  /** What stands behind the second {@code ::}. */
  public static String data(String text) {
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
  }

  /** What stands behind a {@code name=}. */
  public static String property(String text) {
    return data(text).replace(":", "%3A").replace(",", "%2C");
  }
}
