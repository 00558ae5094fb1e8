package io.mastering.engine.batch;

import io.mastering.engine.findings.Allowed;
import io.mastering.engine.findings.Found;
import io.mastering.engine.report.Tallied;
import io.mastering.engine.snapshot.IdHashes;
import io.mastering.engine.snapshot.Inspected;
import io.mastering.model.policy.Allow;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/**
 * Writes down what a pass has come to; {@link StateReader} reads it. Of a finding only its key and
 * its first user are noted: the rules find it again.
 */
final class StateWriter {
  private final DataOutputStream out;

  StateWriter(DataOutputStream out) {
    this.out = out;
  }

  void progress(long offset, long withoutLinks, InOrder.Progress progress) throws IOException {
    out.writeLong(offset);
    out.writeLong(withoutLinks);
    out.writeInt(progress.lines());
    out.writeLong(progress.users());
    out.writeLong(progress.rejected());
    out.writeBoolean(progress.marked());
    out.writeInt(progress.derived().size());
    for (long name : progress.derived()) {
      out.writeLong(name);
    }
  }

  void hashes(IdHashes hashes) throws IOException {
    out.writeLong(hashes.size());
    hashes.writeTo(out);
  }

  void tallied(Tallied tallied) throws IOException {
    out.writeInt(tallied.lines().size());
    for (Tallied.OfLine line : tallied.lines()) {
      text(line.kind());
      out.writeInt(line.parts().size());
      for (String part : line.parts()) {
        text(part);
      }
      of(line.of());
    }
    out.writeInt(tallied.findings().size());
    for (Tallied.OfFinding finding : tallied.findings()) {
      Found.Key key = finding.found().key();
      text(key.code().name());
      text(key.subject());
      text(key.counterpart());
      of(finding.of());
    }
  }

  private void of(Tallied.Of of) throws IOException {
    out.writeLong(of.users());
    out.writeLong(of.first());
    text(of.witness());
  }

  void inspected(Inspected inspected) throws IOException {
    out.writeInt(inspected.statuses().size());
    for (var status : inspected.statuses().entrySet()) {
      text(status.getKey().name());
      out.writeLong(status.getValue());
    }
    links(inspected.apps());
    links(inspected.idps());
    counts(inspected.types());
    out.writeLong(inspected.withoutType());
    out.writeLong(inspected.ofUnknownType());
    for (long linked : inspected.linked()) {
      out.writeLong(linked);
    }
  }

  private void links(Map<String, Inspected.Links> links) throws IOException {
    out.writeInt(links.size());
    for (var each : links.entrySet()) {
      text(each.getKey());
      out.writeLong(each.getValue().links());
      out.writeLong(each.getValue().individual());
      out.writeLong(each.getValue().withoutScope());
      out.writeLong(each.getValue().withoutStatus());
    }
  }

  void searched(Searched searched, Allowed allowed) throws IOException {
    counts(searched.links());
    List<Allow> all = allowed.all();
    out.writeInt(searched.used().size());
    for (Allow used : searched.used()) {
      out.writeInt(all.indexOf(used));
    }
  }

  private void counts(Map<String, Long> counts) throws IOException {
    out.writeInt(counts.size());
    for (var each : counts.entrySet()) {
      text(each.getKey());
      out.writeLong(each.getValue());
    }
  }

  private void text(String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    out.writeInt(bytes.length);
    out.write(bytes);
  }
}
