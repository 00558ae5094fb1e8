package io.mastering.engine.snapshot;

import io.mastering.model.identity.UserStatus;
import java.util.Arrays;
import java.util.List;

/**
 * Reads the users of a block of lines without making objects. It accepts only what {@link
 * UserReader} accepts and reads the same out of it; a line that is unusual in any way (an escape in
 * an id, a member that comes twice, whatever is wrong) it leaves to that one. Not thread-safe.
 */
public final class UserScan extends JsonScan {
  private static final UserStatus[] STATUSES = UserStatus.values();

  // what members mean; those of links follow in LinkScan
  private static final int ID = 0;
  private static final int STATUS = 1;
  private static final int TYPE = 2;
  private static final int TYPE_ID = 3;
  private static final int CREDENTIALS = 4;
  private static final int PROVIDER = 5;
  private static final int PROVIDER_TYPE = 6;
  private static final int PROFILE = 7;
  private static final int GROUPS = 8;
  private static final int LINKS = 9;

  /** Where the meanings of links' members begin. */
  static final int OF_LINKS = 16;

  /** Where wanted values of users begin, and those of links' profiles. */
  private static final int VALUE = 1 << 8;

  static final int LINK_VALUE = 1 << 20;

  private final Members user =
      new Members()
          .with("id", ID)
          .with("status", STATUS)
          .with("type", TYPE)
          .with("credentials", CREDENTIALS)
          .with("profile", PROFILE)
          .with("groups", GROUPS)
          .with("links", LINKS);
  private final Members type = new Members().with("id", TYPE_ID);
  private final Members credentials = new Members().with("provider", PROVIDER);
  private final Members provider = new Members().with("type", PROVIDER_TYPE);
  private final Members profile = new Members();
  private final ByteTable statuses = new ByteTable();
  private final ByteTable groups = new ByteTable();
  private final boolean[] inGroup;
  private final ValueScan values;
  private final LinkScan links;

  private int idFrom;
  private int idTo;
  private UserStatus status = UserStatus.UNKNOWN;
  private int typeFrom;
  private int typeTo;
  private int providerFrom;
  private int providerTo;
  private boolean showsGroups;
  private boolean showsLinks;

  /**
   * @param wanted attributes of users whose values are wanted
   * @param wantedOfLinks members of links' profiles whose values are wanted
   * @param wantedGroups groups of which it is wanted whether a user is in them
   */
  public UserScan(List<String> wanted, List<String> wantedOfLinks, List<String> wantedGroups) {
    values = new ValueScan(wanted);
    for (int i = 0; i < wanted.size(); i++) {
      profile.with(wanted.get(i), VALUE + i);
    }
    links = new LinkScan(this, wantedOfLinks);
    for (UserStatus each : STATUSES) {
      if (each != UserStatus.UNKNOWN) {
        statuses.put(each.name(), each.ordinal());
      }
    }
    inGroup = new boolean[wantedGroups.size()];
    for (int i = 0; i < inGroup.length; i++) {
      groups.put(wantedGroups.get(i), i);
    }
  }

  /**
   * Reads the user whose line begins here.
   *
   * @param block lines, each with its newline, and {@link JsonScan#PAD} bytes more
   * @return where the line's newline stands; -1 when the line is for another reader
   */
  public int read(byte[] block, int from) {
    bytes = block;
    at = from;
    idFrom = 0;
    idTo = 0;
    status = UserStatus.UNKNOWN;
    typeFrom = -1;
    providerFrom = -1;
    showsGroups = false;
    showsLinks = false;
    values.clear(block, 0);
    links.clear();
    return take('{') && members(user) && idTo > idFrom && blanks() == '\n' ? at : -1;
  }

  @Override
  boolean text(int action, int from, int to) {
    if (action >= VALUE) {
      value(action, escaped ? ValueScan.ESCAPED : ValueScan.PLAIN, from, to);
      return true;
    }
    if (action >= OF_LINKS) {
      return links.text(action, from, to);
    }
    switch (action) {
      case ID:
        idFrom = from;
        idTo = to;
        break;
      case STATUS:
        return status(from, to);
      case TYPE_ID:
        typeFrom = from;
        typeTo = to;
        break;
      case PROVIDER_TYPE:
        providerFrom = from;
        providerTo = to;
        break;
      default:
        return false;
    }
    return !escaped;
  }

  private boolean status(int from, int to) {
    int number = statuses.get(bytes, from, to - from);
    if (number >= 0) {
      status = STATUSES[number];
    }
    return number >= 0;
  }

  private void value(int action, byte kind, int from, int to) {
    if (to > from) {
      if (action >= LINK_VALUE) {
        links.values().note(links.count(), action - LINK_VALUE, kind, from, to);
      } else {
        values.note(0, action - VALUE, kind, from, to);
      }
    }
  }

  @Override
  boolean other(int action) {
    if (isNull()) {
      return true;
    }
    if (action >= VALUE) {
      return plainValue(action);
    }
    if (action >= OF_LINKS) {
      return links.other(action);
    }
    return switch (action) {
      case TYPE -> take('{') && members(type);
      case CREDENTIALS -> take('{') && members(credentials);
      case PROVIDER -> take('{') && members(provider);
      case PROFILE -> take('{') && members(profile);
      case GROUPS -> take('[') && groups();
      case LINKS -> take('[') && links();
      default -> false;
    };
  }

  /** A number or truth value; objects and lists are for another reader. */
  private boolean plainValue(int action) {
    int from = at;
    if (!plain()) {
      return false;
    }
    value(action, ValueScan.PLAIN, from, at);
    return true;
  }

  private boolean groups() {
    showsGroups = true;
    Arrays.fill(inGroup, false);
    if (take(']')) {
      return true;
    }
    do {
      if (!isNull() && !group()) {
        return false;
      }
    } while (take(','));
    return take(']');
  }

  private boolean group() {
    int to = text();
    if (to >= 0 && inGroup.length > 0) {
      int number = groups.get(bytes, textFrom, to - textFrom);
      if (number >= 0) {
        inGroup[number] = true;
      }
      return !escaped;
    }
    return to >= 0;
  }

  private boolean links() {
    showsLinks = true;
    if (take(']')) {
      return true;
    }
    do {
      if (!take('{') || !links.link()) {
        return false;
      }
    } while (take(','));
    return take(']');
  }

  /** The block that was read from. */
  public byte[] block() {
    return bytes;
  }

  public int idFrom() {
    return idFrom;
  }

  public int idTo() {
    return idTo;
  }

  public UserStatus status() {
    return status;
  }

  /** Where the id of the user type begins; -1 when the line shows none. */
  public int typeFrom() {
    return typeFrom;
  }

  public int typeTo() {
    return typeTo;
  }

  /** Where the type of the credential provider begins; -1 when the line shows none. */
  public int providerFrom() {
    return providerFrom;
  }

  public int providerTo() {
    return providerTo;
  }

  public boolean showsGroups() {
    return showsGroups;
  }

  public boolean isInGroup(int wanted) {
    return showsGroups && inGroup[wanted];
  }

  public boolean showsLinks() {
    return showsLinks;
  }

  /** The links that were read. */
  public LinkScan linksRead() {
    return links;
  }

  /** The wanted values of the user's profile, in row 0. */
  public ValueScan values() {
    return values;
  }
}
