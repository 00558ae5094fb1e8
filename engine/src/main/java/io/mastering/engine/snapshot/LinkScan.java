package io.mastering.engine.snapshot;

import java.util.Arrays;
import java.util.List;

/** The links of the line that was read last. */
public final class LinkScan {
  /** A member that the line does not show. */
  public static final int NOT_SHOWN = -2;

  /** A word that means nothing to the rules. */
  public static final int OTHER = -1;

  // what members mean
  private static final int APP = UserScan.OF_LINKS;
  private static final int IDP = APP + 1;
  private static final int SCOPE = APP + 2;
  private static final int STATUS = APP + 3;
  private static final int EXTERNAL_ID = APP + 4;
  private static final int SIGN_IN = APP + 5;
  private static final int TASK = APP + 6;
  private static final int EMBEDDED = APP + 7;
  private static final int PROFILE = APP + 8;

  /** Any text will do. */
  private static final int TEXT = APP + 9;

  private final UserScan scan;
  private final Members link =
      new Members()
          .with("app", APP)
          .with("idp", IDP)
          .with("scope", SCOPE)
          .with("status", STATUS)
          .with("externalId", EXTERNAL_ID)
          .with("updatedBySignIn", SIGN_IN)
          .with("syncState", TEXT)
          .with("created", TEXT)
          .with("lastUpdated", TEXT)
          .with("task", TASK)
          .with("_embedded", EMBEDDED)
          .with("profile", PROFILE);
  private final Members task = new Members().with("status", TEXT).with("errorString", TEXT);
  private final Members embedded = new Members().with("task", TASK);
  private final Members profile = new Members();
  private final ValueScan values;
  private int count;
  private int[] froms = new int[16];
  private int[] tos = new int[16];
  private boolean[] idps = new boolean[16];
  private int[] scopeFroms = new int[16];
  private int[] scopeTos = new int[16];
  private int[] statusFroms = new int[16];
  private int[] statusTos = new int[16];
  private boolean[] matched = new boolean[16];
  private byte[] signIns = new byte[16];

  LinkScan(UserScan scan, List<String> wanted) {
    this.scan = scan;
    this.values = new ValueScan(wanted);
    for (int i = 0; i < wanted.size(); i++) {
      profile.with(wanted.get(i), UserScan.LINK_VALUE + i);
    }
  }

  void clear() {
    count = 0;
  }

  /** Reads the link whose brace has been read. */
  boolean link() {
    if (count == froms.length) {
      grow();
    }
    froms[count] = -1;
    scopeFroms[count] = -1;
    statusFroms[count] = -1;
    matched[count] = false;
    signIns[count] = -1;
    values.clear(scan.bytes, count);
    // a link of no system, and one of two, are for another reader
    boolean read = scan.members(link) && froms[count] >= 0;
    count++;
    return read;
  }

  boolean text(int action, int from, int to) {
    switch (action) {
      case APP, IDP:
        if (froms[count] >= 0 || to == from) {
          return false;
        }
        froms[count] = from;
        tos[count] = to;
        idps[count] = action == IDP;
        return !scan.escaped;
      case SCOPE:
        scopeFroms[count] = from;
        scopeTos[count] = to;
        return !scan.escaped;
      case STATUS:
        statusFroms[count] = from;
        statusTos[count] = to;
        return !scan.escaped;
      case EXTERNAL_ID:
        matched[count] = to > from;
        return true;
      default:
        return action == TEXT;
    }
  }

  boolean other(int action) {
    return switch (action) {
      case SIGN_IN -> signIn();
      case TASK -> scan.take('{') && scan.members(task);
      case EMBEDDED -> scan.take('{') && scan.members(embedded);
      case PROFILE -> scan.take('{') && scan.members(profile);
      default -> false;
    };
  }

  private boolean signIn() {
    boolean yes = scan.peek() == 't';
    signIns[count] = (byte) (yes ? 1 : 0);
    return scan.word(yes ? "true" : "false");
  }

  private void grow() {
    int room = count * 2;
    froms = Arrays.copyOf(froms, room);
    tos = Arrays.copyOf(tos, room);
    idps = Arrays.copyOf(idps, room);
    scopeFroms = Arrays.copyOf(scopeFroms, room);
    scopeTos = Arrays.copyOf(scopeTos, room);
    statusFroms = Arrays.copyOf(statusFroms, room);
    statusTos = Arrays.copyOf(statusTos, room);
    matched = Arrays.copyOf(matched, room);
    signIns = Arrays.copyOf(signIns, room);
  }

  /** How many links the user has. */
  public int count() {
    return count;
  }

  public boolean isIdp(int link) {
    return idps[link];
  }

  /** The number that a table gives the system of a link. */
  public int system(int link, ByteTable table) {
    return table.get(scan.bytes, froms[link], tos[link] - froms[link]);
  }

  /** The id of the system of a link. */
  public String system(int link) {
    return new String(
        scan.bytes, froms[link], tos[link] - froms[link], java.nio.charset.StandardCharsets.UTF_8);
  }

  /** The number that a table gives the scope of a link, {@link #OTHER} or {@link #NOT_SHOWN}. */
  public int scope(int link, ByteTable table) {
    int from = scopeFroms[link];
    return from < 0 ? NOT_SHOWN : table.get(scan.bytes, from, scopeTos[link] - from);
  }

  /** The number that a table gives the status of a link, {@link #OTHER} or {@link #NOT_SHOWN}. */
  public int status(int link, ByteTable table) {
    int from = statusFroms[link];
    return from < 0 ? NOT_SHOWN : table.get(scan.bytes, from, statusTos[link] - from);
  }

  /** Whether a link has an external id that is not empty. */
  public boolean isMatched(int link) {
    return matched[link];
  }

  /** Whether a sign-in updated the user: 1 for yes, 0 for no, negative when it is not shown. */
  public int updatedBySignIn(int link) {
    return signIns[link];
  }

  /** The wanted values of links' profiles, a row for each link. */
  public ValueScan values() {
    return values;
  }
}
