package io.mastering.engine.describe;

import io.mastering.engine.page.Block;
import io.mastering.engine.page.Block.Cell;
import io.mastering.engine.page.Block.Tone;
import io.mastering.engine.page.Words;
import io.mastering.engine.tabulate.OwnerRole;
import io.mastering.model.policy.CustomAttribute.SelfPermission;
import io.mastering.model.policy.Policy;
import io.mastering.model.situation.AttributeSettings;
import io.mastering.model.situation.MappedFrom;
import io.mastering.model.situation.MappingFromShown;
import io.mastering.model.situation.Truth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Attributes against sources: who owns what, as the rules answered, and what is mapped in.
 * Attributes with equal rows share one.
 */
final class AttributeMatrix {
  private final OrgAccount account;
  private final int type;
  private final List<String> holders;
  private final InheritanceWords inheritance;

  AttributeMatrix(OrgAccount account, int type) {
    this.account = account;
    this.type = type;
    this.inheritance = new InheritanceWords(account.org(), type);
    List<String> columns = new ArrayList<>(account.sources());
    columns.add(Policy.OKTA);
    this.holders = columns;
  }

  /** The table of these attributes. */
  Block table(Words caption, List<String> attributes) {
    List<Words> heads = new ArrayList<>();
    heads.add(Words.of("Attribute"));
    heads.add(Words.of("Inheritance"));
    holders.forEach(
        holder -> heads.add(holder.equals(Policy.OKTA) ? Words.of("Okta") : Words.name(holder)));
    Map<List<Cell>, List<String>> same = new LinkedHashMap<>();
    for (String attribute : attributes) {
      same.computeIfAbsent(cells(attribute), c -> new ArrayList<>()).add(attribute);
    }
    List<List<Cell>> rows = new ArrayList<>();
    same.forEach(
        (cells, of) -> {
          List<Cell> row = new ArrayList<>();
          row.add(Cell.of(Words.names(of, ", ")));
          row.addAll(cells);
          rows.add(row);
        });
    return new Block.Table(caption, heads, rows);
  }

  /** The cells of an attribute after its name. */
  List<Cell> cells(String attribute) {
    List<Cell> cells = new ArrayList<>();
    cells.add(Cell.of(inheritance.of(attribute)));
    for (String holder : holders) {
      cells.add(holder.equals(Policy.OKTA) ? ofOkta(attribute) : ofSource(attribute, holder));
    }
    return cells;
  }

  private Cell ofSource(String attribute, String source) {
    OwnerRole role = account.tables().roles().role(type, attribute, source);
    List<Words> lines = new ArrayList<>();
    lines.add(
        Words.of(
            switch (role) {
              case ALWAYS -> "if linked";
              case AS_MASTER -> "as master";
              case SOMETIMES -> "some users";
              case OPEN -> "not shown";
              case NEVER -> "";
            }));
    Optional<MappedFrom> mapped =
        account.facts(MappedFrom.class).stream()
            .filter(m -> m.system().equals(source) && m.attribute().equals(attribute))
            .findFirst();
    mapped.ifPresent(m -> lines.add(in(m)));
    boolean shown =
        account.facts(MappingFromShown.class).stream().anyMatch(m -> m.system().equals(source));
    if (mapped.isEmpty() && shown && role != OwnerRole.NEVER) {
      lines.add(Words.of("not mapped"));
    }
    return new Cell(tone(role), lines);
  }

  private Words in(MappedFrom mapped) {
    String held =
        account
            .org()
            .held(mapped.system(), Map.of(mapped.attribute(), ""))
            .keySet()
            .iterator()
            .next();
    boolean same = held.equals(mapped.attribute());
    return (same ? Words.of("mapped") : Words.of("from ").andName(held))
        .plain(
            mapped.always() == Truth.NO
                ? ", on create"
                : mapped.always() == Truth.UNKNOWN ? ", not shown when" : "");
  }

  private Cell ofOkta(String attribute) {
    OwnerRole role = account.tables().roles().role(type, attribute, Policy.OKTA);
    List<Words> lines = new ArrayList<>();
    lines.add(
        Words.of(
            switch (role) {
              case ALWAYS -> "always";
              case AS_MASTER -> "no master";
              case SOMETIMES -> "some users";
              case OPEN -> "not shown";
              case NEVER -> "";
            }));
    if (role != OwnerRole.NEVER) {
      lines.add(Words.of(editors(attribute)));
    }
    return new Cell(tone(role), lines);
  }

  private String editors(String attribute) {
    AttributeSettings settings =
        account.org().attributeSettings(type).stream()
            .filter(a -> a.attribute().equals(attribute))
            .findFirst()
            .orElseThrow();
    return settings.readOnly()
        ? "nobody edits"
        : settings.self() == SelfPermission.READ_AND_WRITE ? "user edits" : "admins edit";
  }

  private static Tone tone(OwnerRole role) {
    return switch (role) {
      case ALWAYS -> Tone.FULL;
      case AS_MASTER, SOMETIMES -> Tone.PART;
      case OPEN -> Tone.OPEN;
      case NEVER -> Tone.PLAIN;
    };
  }
}
