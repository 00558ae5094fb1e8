package io.mastering.engine.snapshot;

import io.mastering.model.diagnostic.Diagnostic;
import io.mastering.model.identity.User;
import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One pass over the users: holds one line at a time, and counts. */
final class UserPass implements Closeable {
  private final String place;
  private final Doubles doubles;
  private final Lines in;
  private final Wanted wanted;
  private final RejectSink rejects;
  private final List<Diagnostic> diagnostics = new ArrayList<>();
  private long users;
  private long rejected;
  private long withoutLinks;

  UserPass(String place, Doubles doubles, Lines in, Wanted wanted, RejectSink rejects) {
    this.place = place;
    this.doubles = doubles;
    this.in = in;
    this.wanted = wanted;
    this.rejects = rejects;
  }

  /** The next user; lines before it that are no users are rejected. Empty at the end. */
  Optional<User> next() throws IOException {
    while (advance()) {
      Optional<User> user = user();
      if (user.isPresent()) {
        users++;
        return user;
      }
      rejected++;
    }
    return Optional.empty();
  }

  private boolean advance() {
    try {
      boolean there = in.next();
      if (there && in.number() == 1 && in.isMarked()) {
        diagnostics.add(SettingsFile.mark(place));
      }
      return there;
    } catch (IOException e) {
      diagnostics.add(Failure.reading(place, e));
      return false;
    }
  }

  private Optional<User> user() throws IOException {
    OddLine line = UserLine.read(in, wanted);
    if (line.user().isEmpty()) {
      reject(line.column(), line.reason(), line.help());
      return Optional.empty();
    }
    String id = line.user().get().id();
    Optional<Integer> other = doubles.otherLine(id, in.number());
    if (other.isPresent()) {
      reject(1, OddLine.sameId(id) + other.get(), OddLine.SAME_ID_HELP);
      return Optional.empty();
    }
    withoutLinks += line.user().get().showsLinks() ? 0 : 1;
    return line.user();
  }

  private void reject(int column, String reason, String help) throws IOException {
    rejects.rejected(new Rejected(place, in.number(), column, reason, help));
  }

  Reading reading() {
    return new Reading(users + rejected, users, rejected, withoutLinks, diagnostics);
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
