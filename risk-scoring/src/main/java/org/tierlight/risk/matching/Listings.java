package org.tierlight.risk.matching;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tierlight.vocabulary.SupplierId;

/**
 * Which listings stand in the log as evidence: of each match the item last told, and whether it
 * ended. What ended stays ended; a new listing is a new item (ADR 0037).
 */
final class Listings {

  private static final Pattern ITEM =
      Pattern.compile("list-([a-z0-9-]+)-([0-9a-f]{32})-(\\d{1,6})");

  /** The item last told of a match. */
  record Told(String pack, String matchId, SupplierId supplier, Instant since, int spell) {

    String evidenceId() {
      return item(pack, matchId, spell);
    }
  }

  private final Map<String, Told> last = new HashMap<>();
  private final Set<String> ended = new HashSet<>();

  void clear() {
    last.clear();
    ended.clear();
  }

  /** An item of evidence was told; others than listings are passed over. */
  void recorded(String evidenceId, SupplierId supplier, Instant since) {
    Matcher item = ITEM.matcher(evidenceId);
    if (item.matches()) {
      int spell = Integer.parseInt(item.group(3));
      Told told = new Told(item.group(1), item.group(2), supplier, since, spell);
      last.merge(told.matchId(), told, (one, other) -> one.spell() < spell ? told : one);
    }
  }

  void ended(String evidenceId) {
    if (ITEM.matcher(evidenceId).matches()) {
      ended.add(evidenceId);
    }
  }

  /** All that are in force. */
  List<Told> inForce() {
    return new ArrayList<>(last.values())
        .stream().filter(told -> !ended.contains(told.evidenceId())).toList();
  }

  /** Whether a match stands there. */
  boolean holds(String matchId) {
    return Optional.ofNullable(last.get(matchId))
        .filter(told -> !ended.contains(told.evidenceId()))
        .isPresent();
  }

  /** The item that a new listing of a match is. */
  String next(String pack, String matchId) {
    int spells = Optional.ofNullable(last.get(matchId)).map(Told::spell).orElse(0);
    return item(pack, matchId, spells + 1);
  }

  private static String item(String pack, String matchId, int spell) {
    return "list-%s-%s-%d".formatted(pack, matchId, spell);
  }
}
