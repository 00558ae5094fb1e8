package io.mastering.dsl.check;

import io.mastering.dsl.syntax.Fact;
import io.mastering.dsl.syntax.LinkDetail;
import io.mastering.dsl.syntax.Name;
import io.mastering.dsl.syntax.Ref;
import io.mastering.model.diagnostic.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * A system that a user is given as linked to, with what is special about the link. The cell of a
 * table may say it too: `| HubSAML updated by sign-in |`.
 */
record LinkedSystem(Ref system, List<LinkDetail> details) {
  private static final Map<String, Function<Span, LinkDetail>> ENDINGS = new LinkedHashMap<>();

  static {
    ENDINGS.put(" updated by sign-in", LinkDetail.Marked::new);
    ENDINGS.put(" without external id", LinkDetail.Unmatched::new);
    ENDINGS.put(" through a group", LinkDetail.ThroughGroup::new);
    ENDINGS.put(" assigned before provisioning", LinkDetail.BeforeProvisioning::new);
  }

  LinkedSystem {
    details = List.copyOf(details);
  }

  /** The systems of a line, those of a cell in place of its placeholder. */
  static List<LinkedSystem> of(Fact.Links fact, RowCells cells, Names names) {
    List<LinkedSystem> all = new ArrayList<>();
    for (Ref ref : fact.systems()) {
      List<Ref> filled = cells.refs(List.of(ref));
      boolean cell = ref.name().placeholder();
      filled.stream()
          .map(one -> new LinkedSystem(one, fact.details()))
          .map(linked -> cell ? linked.split(names) : linked)
          .forEach(all::add);
    }
    return all;
  }

  private LinkedSystem split(Names names) {
    Name name = system.name();
    for (Map.Entry<String, Function<Span, LinkDetail>> ending : ENDINGS.entrySet()) {
      if (name.text().endsWith(ending.getKey()) && names.systems(name.text()).isEmpty()) {
        String rest = name.text().substring(0, name.text().length() - ending.getKey().length());
        List<LinkDetail> more = new ArrayList<>(details);
        more.add(ending.getValue().apply(name.span()));
        Name shorter = new Name(rest, false, name.span());
        return new LinkedSystem(new Ref(shorter, system.org(), system.span()), more).split(names);
      }
    }
    return this;
  }
}
