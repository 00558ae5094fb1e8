package io.mastering.cli.command;

import io.mastering.cli.output.Console;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What can be wrong with places before anything is read or written. */
record OutputChecks(List<EvalOutput> outputs, Path rejected) {
  private static final List<String> PACKED = List.of(".gz", ".zst", ".zip", ".bz2", ".xz", ".tgz");

  /** All files that are named. */
  List<OutputPlace> places() {
    List<OutputPlace> places = new ArrayList<>();
    places.add(new OutputPlace("--rejected " + rejected, rejected));
    outputs.stream().filter(o -> o.kind().isFile()).map(OutputPlace::of).forEach(places::add);
    return places;
  }

  /** Whether they can be written to; else the reader was told why not. */
  boolean pass(Console console) {
    List<OutputPlace> places = places();
    return inDifferentFiles(places, console)
        && places.stream()
            .allMatch(
                place ->
                    isPlain(place, console)
                        && isInFolder(place, console)
                        && isNoFolder(place, console));
  }

  private boolean inDifferentFiles(List<OutputPlace> places, Console console) {
    List<OutputPlace> before = new ArrayList<>();
    for (OutputPlace place : places) {
      if (before.stream().anyMatch(other -> other.is(place.file()))) {
        console.complain(
            "Two outputs would go to " + place.file() + ".", "Give each a file of its own.");
        return false;
      }
      before.add(place);
    }
    for (EvalOutput draft : EvalTables.drafts(outputs, rejected)) {
      if (before.stream().anyMatch(other -> other.is(draft.file()))) {
        console.complain(
            draft.file() + " is where the lines lie that tables are made of.",
            "Give that output another name.");
        return false;
      }
    }
    return true;
  }

  private static boolean isPlain(OutputPlace place, Console console) {
    String name = place.file().toString().toLowerCase(Locale.ROOT);
    boolean packed = PACKED.stream().anyMatch(name::endsWith);
    if (packed) {
      console.complain(
          place.argument() + " has the name of a compressed file, and outputs are not compressed.",
          "Name it without the ending and compress it afterwards, or pipe --format jsonl through"
              + " gzip.");
    }
    return !packed;
  }

  private static boolean isInFolder(OutputPlace place, Console console) {
    Path folder = place.folder();
    boolean there = Files.isDirectory(folder);
    if (!there) {
      Path named = place.file().getParent();
      boolean shown = named != null && !Files.isDirectory(named);
      console.complain(
          place.file() + " cannot be written: there is no folder " + (shown ? named : folder) + ".",
          "Make the folder first, or name a file in one that is there.");
    }
    return there;
  }

  private static boolean isNoFolder(OutputPlace place, Console console) {
    boolean folder = Files.isDirectory(place.file());
    if (folder) {
      console.complain(
          place.argument() + " cannot be written: it is a folder.", "Name a file in it.");
    }
    return !folder;
  }
}
