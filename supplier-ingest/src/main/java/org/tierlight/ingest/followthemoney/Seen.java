package org.tierlight.ingest.followthemoney;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What came before in one request, within bounds: addresses, and who is an organisation. */
final class Seen {

  /**
   * How much is kept.
   *
   * @param entities of a kind
   * @param characters of all of them; at most twice as many bytes
   */
  record Room(int entities, long characters) {

    static final Room USUAL = new Room(100_000, 16 << 20);
  }

  private static final int LONGEST_ID = 100;
  static final int LONGEST_ADDRESS = 600;

  private final Room room;
  private final Map<String, String> addresses = new HashMap<>();
  private final Set<String> organisations = new HashSet<>();
  private long characters;

  Seen(Room room) {
    this.room = room;
  }

  /** Whether there was room for it. */
  boolean isKeptAddress(String id, String text) {
    if (addresses.containsKey(id)) {
      return true;
    }
    int length = id.length() + text.length();
    boolean isKept =
        !text.isBlank() && text.length() <= LONGEST_ADDRESS && isRoom(addresses.size(), id, length);
    if (isKept) {
      addresses.put(id, text);
      characters += length;
    }
    return isKept;
  }

  /** Whether there was room for it. */
  boolean isKeptOrganisation(String id) {
    if (organisations.contains(id)) {
      return true;
    }
    boolean isKept = isRoom(organisations.size(), id, id.length());
    if (isKept) {
      organisations.add(id);
      characters += id.length();
    }
    return isKept;
  }

  Optional<String> address(String id) {
    return Optional.ofNullable(addresses.get(id));
  }

  boolean isOrganisation(String id) {
    return organisations.contains(id);
  }

  private boolean isRoom(int kept, String id, long more) {
    return id.length() <= LONGEST_ID
        && kept < room.entities()
        && characters + more <= room.characters();
  }
}
