package io.mastering.cli.command;

import io.mastering.cli.output.Console;
import io.mastering.cli.output.ExitCode;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/** Does something again whenever a file that it has read changes, until somebody ends it. */
final class Watch {
  private static final DateTimeFormatter CLOCK =
      DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);

  /** Events come at once where the system tells them; elsewhere a look finds the change. */
  private static final long LOOK_MILLIS = 700;

  /** Editors write a file in several steps; nothing runs before it is quiet for so long. */
  private static final long QUIET_MILLIS = 120;

  private static final int MOST_PLACES = 5_000;

  private final Console console;
  private final Function<WatchedFiles, ExitCode> run;

  private Watch(Console console, Function<WatchedFiles, ExitCode> run) {
    this.console = console;
    this.run = run;
  }

  /**
   * Runs, and runs again after each change. Ends only when the first run says that it was asked for
   * wrongly, or when its thread is interrupted; a reader ends the program.
   *
   * @param run is to tell which files it reads
   */
  static ExitCode of(Console console, Function<WatchedFiles, ExitCode> run) {
    return new Watch(console, run).loop();
  }

  private ExitCode loop() {
    try {
      boolean first = true;
      while (true) {
        WatchedFiles files = new WatchedFiles();
        Instant began = Instant.now();
        ExitCode code = run.apply(files);
        console.flush();
        if (first && code == ExitCode.USAGE) {
          return code;
        }
        first = false;
        Map<Path, String> state = files.state();
        Instant ended = Instant.now();
        said(state.size(), Duration.between(began, ended));
        if (!files.policyWritten(began, ended)) {
          await(files, state);
        }
        console.clear();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return ExitCode.INTERRUPTED;
    }
  }

  private void said(int files, Duration took) {
    console.message(
        String.format(
            Locale.ROOT,
            "%s: ran in %.2f s; watching %d file%s, Ctrl-C ends.",
            CLOCK.format(LocalTime.now()),
            took.toMillis() / 1e3,
            files,
            files == 1 ? "" : "s"));
  }

  private static void await(WatchedFiles files, Map<Path, String> before)
      throws InterruptedException {
    try (WatchService service = FileSystems.getDefault().newWatchService()) {
      if (register(files, service)) {
        await(files, before, Optional.of(service));
        return;
      }
    } catch (IOException | UnsupportedOperationException noService) {
      // The system tells no changes here, or no more of them: looking finds them too.
      await(files, before, Optional.empty());
      return;
    }
    await(files, before, Optional.empty());
  }

  private static boolean register(WatchedFiles files, WatchService service) throws IOException {
    WatchEvent.Kind<?>[] kinds = {
      StandardWatchEventKinds.ENTRY_CREATE,
      StandardWatchEventKinds.ENTRY_MODIFY,
      StandardWatchEventKinds.ENTRY_DELETE
    };
    Set<Path> places = files.places();
    for (Path place : places.size() > MOST_PLACES ? Set.<Path>of() : places) {
      place.register(service, kinds);
    }
    return places.size() <= MOST_PLACES;
  }

  private static void await(
      WatchedFiles files, Map<Path, String> before, Optional<WatchService> service)
      throws InterruptedException {
    while (files.state().equals(before)) {
      pause(service, LOOK_MILLIS);
    }
    Map<Path, String> last = files.state();
    for (boolean quiet = false; !quiet; ) {
      Thread.sleep(QUIET_MILLIS);
      Map<Path, String> now = files.state();
      quiet = now.equals(last);
      last = now;
    }
  }

  /** Until an event comes, at most so long. */
  private static void pause(Optional<WatchService> service, long millis)
      throws InterruptedException {
    if (service.isEmpty()) {
      Thread.sleep(millis);
      return;
    }
    WatchKey key = service.get().poll(millis, TimeUnit.MILLISECONDS);
    if (key != null) {
      key.pollEvents();
      key.reset();
    }
  }
}
