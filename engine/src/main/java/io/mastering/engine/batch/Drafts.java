package io.mastering.engine.batch;

import io.mastering.engine.situate.Frame;
import io.mastering.engine.situate.Situator;
import io.mastering.engine.snapshot.ByteTable;
import io.mastering.engine.snapshot.LinkScan;
import io.mastering.engine.snapshot.UserScan;
import io.mastering.engine.snapshot.ValueScan;
import io.mastering.model.identity.Link;
import io.mastering.model.identity.Profile;
import io.mastering.model.identity.User;
import io.mastering.model.situation.LinkStanding;
import io.mastering.model.situation.Truth;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Drafts users: from the bytes of a line, or from what another reader made of it. One worker's. */
final class Drafts {
  private static final String LOGIN = "login";
  private static final List<LinkStanding> STANDINGS = List.of(LinkStanding.values());

  private final Frame frame;
  private final Situator situator;
  private final References references;
  private final Types types;
  private final Providers providers;
  private final Draft draft;
  private final List<String> values;
  private final List<String> members;
  private final List<String> groups;
  private final int loginPlace;
  private final ByteTable apps = new ByteTable();
  private final ByteTable idps = new ByteTable();
  private final ByteTable scopes = new ByteTable();
  private final ByteTable statuses = new ByteTable();
  private int[] systems = new int[16];
  private final Map<Integer, int[]> told = new HashMap<>();
  private int[] toldOf = {};
  private int toldKey = -1;

  /**
   * @param values the wanted attributes of users, in the order of the scan
   * @param members the wanted members of links' profiles, in the order of the scan
   */
  Drafts(
      Frame frame,
      Situator situator,
      References references,
      Types types,
      Providers providers,
      List<String> values,
      List<String> members) {
    this.frame = frame;
    this.situator = situator;
    this.references = references;
    this.types = types;
    this.providers = providers;
    this.draft = new Draft(frame);
    this.values = values;
    this.members = members;
    this.groups = frame.groups();
    this.loginPlace = values.indexOf(LOGIN);
    scopes.put("USER", 0);
    scopes.put("GROUP", 1);
    Frame.linkStatuses().forEach(s -> statuses.put(s, Frame.standing(s).ordinal()));
  }

  Draft draft() {
    return draft;
  }

  /** Drafts the user that was scanned last; false when another reader has to. */
  boolean of(UserScan scan) {
    int typeNumber =
        scan.typeFrom() < 0
            ? Types.NONE
            : types.number(scan.block(), scan.typeFrom(), scan.typeTo());
    int type = types.index(typeNumber);
    draft.begin(scan.status(), scan.showsLinks());
    draft.type = type;
    draft.typeNumber = typeNumber;
    LinkScan links = scan.linksRead();
    for (int i = 0; i < links.count(); i++) {
      int reference = reference(links, i);
      if (reference < 0) {
        return false;
      }
      links(links, i, reference, type);
    }
    if (!draft.sort() || references.isMixed() && isTwice(links)) {
      return false;
    }
    draft.login = login(scan, type).ordinal();
    draft.provider = provider(scan);
    if (frame.hasConditions()) {
      frame.truths(user(scan), type, situator, draft.truths);
    }
    draft.write();
    return true;
  }

  private static boolean isTwice(LinkScan links) {
    Set<String> ids = new HashSet<>();
    for (int i = 0; i < links.count(); i++) {
      if (!ids.add(links.system(i))) {
        return true;
      }
    }
    return false;
  }

  private void links(LinkScan links, int i, int reference, int type) {
    int system = systems[reference];
    int scope = links.scope(i, scopes);
    int standing = links.status(i, statuses);
    LinkStanding is = standing < 0 ? LinkStanding.UNKNOWN : STANDINGS.get(standing);
    int code =
        links.isIdp(i)
            ? Frame.idpLink(links.updatedBySignIn(i))
            : Frame.appLink(scope, links.isMatched(i), is);
    int shows =
        Observed.shows(scope == 0, scope == LinkScan.NOT_SHOWN, standing == LinkScan.NOT_SHOWN);
    draft.link(system, code, reference, shows);
    int[] places = told(type, system);
    for (int from = 0; from < places.length; from += Byte.SIZE) {
      int bits = 0;
      for (int bit = 0; bit < Byte.SIZE && from + bit < places.length; bit++) {
        bits |= links.values().has(i, places[from + bit]) ? 1 << bit : 0;
      }
      draft.tell(bits);
    }
  }

  private int reference(LinkScan links, int link) {
    boolean idp = links.isIdp(link);
    ByteTable table = idp ? idps : apps;
    int number = links.system(link, table);
    if (number < 0) {
      String id = links.system(link);
      number = references.number(id, idp);
      if (number >= 0) {
        table.put(id, number);
        know(number);
      }
    }
    return number;
  }

  private void know(int reference) {
    if (reference >= systems.length) {
      systems = java.util.Arrays.copyOf(systems, Math.max(reference + 1, systems.length * 2));
    }
    systems[reference] = references.at(reference).system();
  }

  /** The places of the members that are told of a link to a system. */
  private int[] told(int type, int system) {
    int key = type << 16 | system;
    if (key != toldKey) {
      toldKey = key;
      toldOf =
          told.computeIfAbsent(
              key, k -> frame.told(type, system).stream().mapToInt(members::indexOf).toArray());
    }
    return toldOf;
  }

  private Truth login(UserScan scan, int type) {
    if (!frame.asksForLogin(scan.status())) {
      return Truth.YES;
    }
    ValueScan all = scan.values();
    int from = all.plainFrom(0, loginPlace);
    return from >= 0
        ? frame.loginFits(type, scan.block(), from, all.plainTo(0, loginPlace))
        : frame.loginFits(type, all.value(0, loginPlace));
  }

  private int provider(UserScan scan) {
    if (!frame.asks().provider()) {
      return 0;
    }
    return scan.providerFrom() < 0
        ? 0
        : providers.number(scan.block(), scan.providerFrom(), scan.providerTo());
  }

  /** As much of a user as conditions ask for. */
  private User user(UserScan scan) {
    Map<String, String> found = new HashMap<>();
    for (int i = 0; i < values.size(); i++) {
      String name = values.get(i);
      scan.values().value(0, i).ifPresent(value -> found.put(name, value));
    }
    List<String> in = new ArrayList<>();
    for (int i = 0; i < groups.size(); i++) {
      if (scan.isInGroup(i)) {
        in.add(groups.get(i));
      }
    }
    List<Link> links = new ArrayList<>();
    for (int i = 0; i < scan.linksRead().count(); i++) {
      links.add(bare(scan.linksRead().system(i), scan.linksRead().isIdp(i)));
    }
    String id = text(scan.block(), scan.idFrom(), scan.idTo());
    Optional<String> type =
        scan.typeFrom() < 0
            ? Optional.empty()
            : Optional.of(text(scan.block(), scan.typeFrom(), scan.typeTo()));
    return new User(
        id,
        scan.status(),
        type,
        Optional.empty(),
        new Profile(found),
        in,
        links,
        scan.showsGroups(),
        scan.showsLinks());
  }

  private static Link bare(String system, boolean idp) {
    Optional<String> none = Optional.empty();
    return new Link(
        system,
        idp,
        none,
        none,
        none,
        none,
        none,
        none,
        Optional.empty(),
        Optional.empty(),
        Profile.EMPTY);
  }

  static String text(byte[] bytes, int from, int to) {
    return new String(bytes, from, to - from, StandardCharsets.UTF_8);
  }

  /** Drafts a user; false when he cannot be placed. */
  boolean of(User user) {
    int typeNumber = user.type().map(types::number).orElse(Types.NONE);
    int type = types.index(typeNumber);
    draft.begin(user.status(), user.showsLinks());
    draft.type = type;
    draft.typeNumber = typeNumber;
    for (Link link : user.links()) {
      int reference = references.number(link.system(), link.idp());
      if (reference < 0) {
        return false;
      }
      know(reference);
      link(link, reference, type);
    }
    if (!draft.sort()) {
      return false;
    }
    draft.login =
        (frame.asksForLogin(user.status())
                ? frame.loginFits(type, user.profile().value(LOGIN))
                : Truth.YES)
            .ordinal();
    draft.provider = frame.asks().provider() ? user.provider().map(providers::number).orElse(0) : 0;
    frame.truths(user, type, situator, draft.truths);
    draft.write();
    return true;
  }

  private void link(Link link, int reference, int type) {
    int system = systems[reference];
    int shows =
        Observed.shows(
            link.scope().equals(Optional.of("USER")),
            link.scope().isEmpty(),
            link.status().isEmpty());
    draft.link(system, Frame.link(link), reference, shows);
    int[] places = told(type, system);
    for (int from = 0; from < places.length; from += Byte.SIZE) {
      int bits = 0;
      for (int bit = 0; bit < Byte.SIZE && from + bit < places.length; bit++) {
        String member = members.get(places[from + bit]);
        bits |= link.profile().value(member).isPresent() ? 1 << bit : 0;
      }
      draft.tell(bits);
    }
  }
}
