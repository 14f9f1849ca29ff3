package org.tierlight.risk.shelf;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * All activations that are known, and which of them hold: of one pack the last by (time, id). A
 * pure function of the set of activations.
 */
public final class PacksInForce {

  /** Nothing was brought. */
  public static final PacksInForce NONE = new PacksInForce(Map.of());

  private static final Comparator<Activation> FIRST =
      Comparator.comparing(Activation::at).thenComparing(Activation::by);

  /** The newest first. */
  private final Map<String, List<Activation>> byPack;

  private PacksInForce(Map<String, List<Activation>> byPack) {
    this.byPack = byPack;
  }

  /**
   * With one more. A file that was put in force twice (by two instances, or once more after an
   * answer that did not come) counts from the first time.
   */
  public PacksInForce with(Activation more) {
    List<Activation> editions = new ArrayList<>(editions(more.pack()));
    Optional<Activation> same =
        editions.stream().filter(edition -> edition.id().equals(more.id())).findFirst();
    if (same.filter(first -> FIRST.compare(first, more) <= 0).isPresent()) {
      return this;
    }
    same.ifPresent(editions::remove);
    editions.add(more);
    editions.sort(Comparator.reverseOrder());
    Map<String, List<Activation>> changed = new TreeMap<>(byPack);
    changed.put(more.pack(), List.copyOf(editions));
    return new PacksInForce(changed);
  }

  /** Those of them that had been put in force by a time. */
  public PacksInForce at(Instant time) {
    PacksInForce then = NONE;
    for (Activation activation : all().filter(it -> !it.at().isAfter(time)).toList()) {
      then = then.with(activation);
    }
    return then;
  }

  /** The one in force of each pack, by name. */
  public List<Activation> inForce() {
    return byPack.values().stream().map(List::getFirst).toList();
  }

  /** All editions of a pack, the one in force first. */
  public List<Activation> editions(String pack) {
    return byPack.getOrDefault(pack, List.of());
  }

  /** The activation of a file, if it ever was put in force. */
  public Optional<Activation> ofFile(String sha256) {
    return all().filter(it -> it.sha256().equals(sha256)).max(Comparator.naturalOrder());
  }

  /** The last time at which anything was put in force. */
  public Optional<Instant> last() {
    return all().map(Activation::at).max(Comparator.naturalOrder());
  }

  private Stream<Activation> all() {
    return byPack.values().stream().flatMap(List::stream);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof PacksInForce that && byPack.equals(that.byPack);
  }

  @Override
  public int hashCode() {
    return byPack.hashCode();
  }

  @Override
  public String toString() {
    return byPack.toString();
  }
}
