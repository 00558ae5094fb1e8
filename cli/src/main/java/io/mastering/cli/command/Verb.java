package io.mastering.cli.command;

import io.mastering.cli.output.Console;
import io.mastering.cli.output.ExitCode;

/**
 * What a user can ask for. A verb is a class with picocli's {@code @Command}, its options as
 * fields, and this one method.
 */
public interface Verb {
  /**
   * Does what was asked. What an author or admin can cause is answered with a message and an exit
   * code; an exception that leaves this method is a bug of ours.
   */
  ExitCode run(Console console);
}
