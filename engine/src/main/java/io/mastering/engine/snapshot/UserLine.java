package io.mastering.engine.snapshot;

/** The line that a pass over users stands on. */
final class UserLine {
  private UserLine() {}

  static OddLine read(Lines in, Wanted wanted) {
    return in.isTooLong()
        ? OddLine.longerThan(in.limit())
        : OddLine.read(in.buffer(), in.from(), in.to(), in.limit(), wanted);
  }
}
