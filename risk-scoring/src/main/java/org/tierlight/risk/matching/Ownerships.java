package org.tierlight.risk.matching;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.tierlight.vocabulary.OwnershipKind;
import org.tierlight.vocabulary.SupplierId;

/** Who holds whom, as far as it was declared, through any number of companies. */
final class Ownerships {

  private record Subject(SupplierId held, SupplierId holder, OwnershipKind kind) {}

  private final KnownSuppliers suppliers;
  private final Map<Subject, Ownership> last = new HashMap<>();
  private final Map<SupplierId, Set<Subject>> byHeld = new HashMap<>();
  private final Map<SupplierId, Set<Subject>> byHolder = new HashMap<>();

  Ownerships(KnownSuppliers suppliers) {
    this.suppliers = suppliers;
  }

  void clear() {
    last.clear();
    byHeld.clear();
    byHolder.clear();
  }

  void take(Ownership told) {
    Subject subject = new Subject(told.held(), told.holder(), told.kind());
    last.merge(
        subject, told, (one, other) -> one.version().compareTo(other.version()) < 0 ? other : one);
    byHeld.computeIfAbsent(told.held(), _ -> new HashSet<>()).add(subject);
    byHolder.computeIfAbsent(told.holder(), _ -> new HashSet<>()).add(subject);
  }

  /** Those who held a supplier at a time, itself left out. */
  Set<SupplierId> above(SupplierId supplier, Instant at) {
    return byHeld.isEmpty() ? Set.of() : reached(supplier, at, byHeld, Ownership::holder);
  }

  /** Those whom a supplier held at a time, itself left out. */
  Set<SupplierId> below(SupplierId supplier, Instant at) {
    return byHolder.isEmpty() ? Set.of() : reached(supplier, at, byHolder, Ownership::held);
  }

  /** Those below anybody whose holding ended between two times. */
  Set<SupplierId> letGo(Instant after, Instant until) {
    Set<SupplierId> free = new TreeSet<>();
    last.values().stream()
        .filter(told -> told.isOver(until) != told.isOver(after))
        .map(Ownership::held)
        .map(suppliers::supplierOf)
        .forEach(
            held -> {
              free.add(held);
              free.addAll(below(held, after));
              free.addAll(below(held, until));
            });
    return free;
  }

  private Set<SupplierId> reached(
      SupplierId from,
      Instant at,
      Map<SupplierId, Set<Subject>> edges,
      Function<Ownership, SupplierId> next) {
    Map<SupplierId, Boolean> reached = new TreeMap<>();
    Deque<SupplierId> open = new ArrayDeque<>(Set.of(from));
    while (!open.isEmpty()) {
      SupplierId supplier = open.remove();
      if (reached.putIfAbsent(supplier, true) == null) {
        told(supplier, edges)
            .filter(told -> !told.isOver(at))
            .map(next)
            .map(suppliers::supplierOf)
            .forEach(open::add);
      }
    }
    reached.remove(from);
    return reached.keySet();
  }

  private Stream<Ownership> told(SupplierId supplier, Map<SupplierId, Set<Subject>> edges) {
    return suppliers.recordsOf(supplier).stream()
        .map(record -> edges.getOrDefault(record, Set.of()))
        .flatMap(Collection::stream)
        .flatMap(subject -> Stream.ofNullable(last.get(subject)));
  }
}
