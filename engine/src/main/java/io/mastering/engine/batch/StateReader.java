package io.mastering.engine.batch;

import io.mastering.engine.findings.Allowed;
import io.mastering.engine.findings.Found;
import io.mastering.engine.report.Tallied;
import io.mastering.engine.snapshot.HashSink;
import io.mastering.engine.snapshot.Inspected;
import io.mastering.model.diagnostic.Code;
import io.mastering.model.identity.UserStatus;
import io.mastering.model.policy.Allow;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads what a {@link StateWriter} wrote, in the same order. */
final class StateReader {
  private static final int KINDS_OF_LINKS = 4;

  private final DataInputStream in;

  StateReader(DataInputStream in) {
    this.in = in;
  }

  /** Where a pass stood. */
  record At(long offset, long withoutLinks, InOrder.Progress progress) {}

  At progress() throws IOException {
    long offset = in.readLong();
    long withoutLinks = in.readLong();
    int lines = in.readInt();
    long users = in.readLong();
    long rejected = in.readLong();
    boolean marked = in.readBoolean();
    Set<Long> derived = new HashSet<>();
    for (int left = in.readInt(); left > 0; left--) {
      derived.add(in.readLong());
    }
    return new At(
        offset, withoutLinks, new InOrder.Progress(lines, users, rejected, marked, derived));
  }

  void hashes(HashSink to) throws IOException {
    for (long left = in.readLong(); left > 0; left--) {
      to.add(in.readLong());
    }
  }

  List<Tallied.OfLine> lines() throws IOException {
    List<Tallied.OfLine> lines = new ArrayList<>();
    for (int left = in.readInt(); left > 0; left--) {
      String kind = text();
      List<String> parts = new ArrayList<>();
      for (int more = in.readInt(); more > 0; more--) {
        parts.add(text());
      }
      lines.add(new Tallied.OfLine(kind, parts, of()));
    }
    return lines;
  }

  /** What was found of users, without its reasons. */
  record Noted(Found.Key key, Tallied.Of of) {}

  List<Noted> findings() throws IOException {
    List<Noted> findings = new ArrayList<>();
    for (int left = in.readInt(); left > 0; left--) {
      Found.Key key = new Found.Key(Code.valueOf(text()), text(), text());
      findings.add(new Noted(key, of()));
    }
    return findings;
  }

  private Tallied.Of of() throws IOException {
    return new Tallied.Of(in.readLong(), in.readLong(), text());
  }

  Inspected inspected() throws IOException {
    Map<UserStatus, Long> statuses = new HashMap<>();
    for (int left = in.readInt(); left > 0; left--) {
      statuses.put(UserStatus.valueOf(text()), in.readLong());
    }
    Map<String, Inspected.Links> apps = links();
    Map<String, Inspected.Links> idps = links();
    Map<String, Long> types = counts();
    long withoutType = in.readLong();
    long ofUnknownType = in.readLong();
    List<Long> linked = new ArrayList<>();
    for (int i = 0; i < KINDS_OF_LINKS; i++) {
      linked.add(in.readLong());
    }
    return new Inspected(statuses, apps, idps, types, withoutType, ofUnknownType, linked);
  }

  private Map<String, Inspected.Links> links() throws IOException {
    Map<String, Inspected.Links> links = new HashMap<>();
    for (int left = in.readInt(); left > 0; left--) {
      links.put(
          text(), new Inspected.Links(in.readLong(), in.readLong(), in.readLong(), in.readLong()));
    }
    return links;
  }

  Searched searched(Allowed allowed) throws IOException {
    Map<String, Long> links = counts();
    List<Allow> used = new ArrayList<>();
    for (int left = in.readInt(); left > 0; left--) {
      used.add(allowed.all().get(in.readInt()));
    }
    return new Searched(links, used);
  }

  private Map<String, Long> counts() throws IOException {
    Map<String, Long> counts = new HashMap<>();
    for (int left = in.readInt(); left > 0; left--) {
      counts.put(text(), in.readLong());
    }
    return counts;
  }

  private String text() throws IOException {
    return new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
  }
}
