package org.tierlight.risk.matching;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.tierlight.vocabulary.SupplierId;

/** The matches of all suppliers, by id, by supplier and by entry. */
final class Matches {

  private static final Comparator<Match> LIKELIEST_LAST =
      Comparator.comparingDouble(Match::likeness).thenComparing(Match::id);

  private final Map<SupplierId, List<Match>> bySupplier = new HashMap<>();
  private final TreeMap<String, Match> byId = new TreeMap<>();
  private final Map<String, NavigableSet<Match>> byEntry = new HashMap<>();

  void clear() {
    bySupplier.clear();
    byId.clear();
    byEntry.clear();
  }

  /** Takes the place of what was found for a supplier; answers whether there was or is any. */
  boolean put(SupplierId supplier, Collection<Match> found) {
    List<Match> before = of(supplier);
    before.forEach(this::remove);
    bySupplier.remove(supplier);
    if (!found.isEmpty()) {
      bySupplier.put(supplier, List.copyOf(found));
      found.forEach(this::add);
    }
    return !before.isEmpty() || !found.isEmpty();
  }

  List<Match> of(SupplierId supplier) {
    return bySupplier.getOrDefault(supplier, List.of());
  }

  /** All, in the order of their ids. */
  Collection<Match> all() {
    return byId.values();
  }

  Optional<Match> find(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** Of the other suppliers that the entry of a match may mean, the one most like it. */
  Optional<Match> nearestOther(Match match) {
    return ofTheEntryOf(match).descendingSet().stream()
        .filter(other -> !other.id().equals(match.id()))
        .findFirst();
  }

  /** Of the other entries that may mean the supplier of a match, the one most like it. */
  Optional<Match> nearestOtherEntry(Match match) {
    return of(match.supplier().id()).stream()
        .filter(other -> !other.id().equals(match.id()))
        .max(LIKELIEST_LAST);
  }

  private void add(Match match) {
    byId.put(match.id(), match);
    byEntry.computeIfAbsent(match.listed().mark(), _ -> new TreeSet<>(LIKELIEST_LAST)).add(match);
  }

  private void remove(Match match) {
    byId.remove(match.id());
    NavigableSet<Match> same = ofTheEntryOf(match);
    same.remove(match);
    if (same.isEmpty()) {
      byEntry.remove(match.listed().mark());
    }
  }

  private NavigableSet<Match> ofTheEntryOf(Match match) {
    return byEntry.computeIfAbsent(match.listed().mark(), _ -> new TreeSet<>(LIKELIEST_LAST));
  }
}
