package io.mastering.engine.snapshot;

import java.util.Locale;

/** What has to hold of a line before its JSON is looked at. */
final class UserLine {
  private UserLine() {}

  static UserReader.Line read(Lines in, Wanted wanted) throws Misfit {
    if (in.isTooLong()) {
      throw new Misfit(
          0,
          "the line is longer than " + in.limit() + " bytes",
          "No user of Okta is that large: look at what wrote the line.");
    }
    if (!in.isAscii()) {
      int bad = Utf8.firstBad(in.buffer(), in.from(), in.to());
      if (bad < in.to()) {
        throw new Misfit(
            bad - in.from(),
            "the line is not UTF-8: byte " + String.format(Locale.ROOT, "0x%02X", in.buffer()[bad]),
            "Write the file in UTF-8.");
      }
    }
    return UserReader.read(in.buffer(), in.from(), in.to(), wanted);
  }
}
