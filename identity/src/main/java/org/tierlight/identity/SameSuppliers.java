package org.tierlight.identity;

import static java.util.stream.Collectors.toCollection;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.tierlight.vocabulary.Relation;
import org.tierlight.vocabulary.SupplierId;

/**
 * Which records are one supplier. A pure function of the set of decisions: their order and
 * repetition make no difference, what is taken back leaves no trace, and two records that are
 * distinct are never one supplier, whatever else is merged. One thread owns it.
 */
public final class SameSuppliers {

  private static final Comparator<Decision.Pair> PAIRS =
      Comparator.comparing(Decision.Pair::first).thenComparing(Decision.Pair::second);

  private final Map<Decision.Pair, Decision> decisions = new HashMap<>();
  private final Map<SupplierId, Set<SupplierId>> spokenOf = new HashMap<>();
  private final Map<SupplierId, SupplierId> suppliers = new HashMap<>();
  private final Map<SupplierId, Set<SupplierId>> records = new HashMap<>();
  private final Map<Decision.Pair, Decision> overruled = new TreeMap<>(PAIRS);

  /**
   * Takes a decision in; one that is overtaken changes nothing.
   *
   * @return the records that belong to another supplier now than before
   */
  public Set<SupplierId> take(Decision decision) {
    Decision before = decisions.get(decision.pair());
    if (before != null && !decision.replaces(before)) {
      return Set.of();
    }
    decisions.put(decision.pair(), decision);
    speak(decision.record(), decision.other());
    speak(decision.other(), decision.record());
    Set<SupplierId> reached = new TreeSet<>();
    reach(decision.record(), reached);
    reach(decision.other(), reached);
    return regroup(reached);
  }

  /** The supplier that a record is part of; itself where nothing is merged. */
  public SupplierId supplierOf(SupplierId record) {
    return suppliers.getOrDefault(record, record);
  }

  /** All records of a supplier, itself among them, in the order of their ids. */
  public List<SupplierId> recordsOf(SupplierId supplier) {
    return List.copyOf(records.getOrDefault(supplier, Set.of(supplier)));
  }

  /** Every record that is part of another supplier than itself. */
  public Set<SupplierId> merged() {
    return Set.copyOf(suppliers.keySet());
  }

  /** Whether nothing says that the suppliers of two records are two. */
  public boolean mayBeOne(SupplierId record, SupplierId other) {
    return !areDistinct(
        new TreeSet<>(recordsOf(supplierOf(record))), new TreeSet<>(recordsOf(supplierOf(other))));
  }

  /** Merges that do not hold, since they would make one of two that are distinct. */
  public List<Decision> overruled() {
    return List.copyOf(overruled.values());
  }

  /** The decisions that hold, one a pair, in the order in which records are put together. */
  public List<Decision> decisions() {
    return decisions.values().stream().sorted(Decision.ORDER).toList();
  }

  private void speak(SupplierId of, SupplierId other) {
    spokenOf.computeIfAbsent(of, _ -> new HashSet<>()).add(other);
  }

  /** All records that merges lead to, whether they hold or not. */
  private void reach(SupplierId from, Set<SupplierId> reached) {
    Deque<SupplierId> next = new ArrayDeque<>(List.of(from));
    while (!next.isEmpty()) {
      SupplierId record = next.remove();
      if (reached.add(record)) {
        related(record, Relation.SAME).forEach(next::add);
      }
    }
  }

  private Stream<SupplierId> related(SupplierId record, Relation relation) {
    return spokenOf.getOrDefault(record, Set.of()).stream()
        .filter(other -> relation(record, other) == relation);
  }

  private Relation relation(SupplierId record, SupplierId other) {
    Decision decision = decisions.get(Decision.Pair.of(record, other));
    return decision == null ? Relation.OPEN : decision.relation();
  }

  private Set<SupplierId> regroup(Set<SupplierId> reached) {
    Map<SupplierId, SupplierId> before = new HashMap<>();
    reached.forEach(record -> before.put(record, supplierOf(record)));
    reached.forEach(this::alone);
    merges(reached).forEach(this::merge);
    return reached.stream()
        .filter(record -> !supplierOf(record).equals(before.get(record)))
        .collect(toCollection(TreeSet::new));
  }

  private void alone(SupplierId record) {
    suppliers.remove(record);
    records.remove(record);
    spokenOf
        .getOrDefault(record, Set.of())
        .forEach(other -> overruled.remove(Decision.Pair.of(record, other)));
  }

  private List<Decision> merges(Collection<SupplierId> reached) {
    return reached.stream()
        .flatMap(
            record ->
                related(record, Relation.SAME)
                    .filter(other -> record.compareTo(other) < 0)
                    .map(other -> Decision.Pair.of(record, other)))
        .map(decisions::get)
        .sorted(Decision.ORDER)
        .toList();
  }

  private void merge(Decision decision) {
    SupplierId from = supplierOf(decision.record());
    SupplierId into = supplierOf(decision.other());
    if (from.equals(into)) {
      return;
    }
    Set<SupplierId> moving = new TreeSet<>(recordsOf(from));
    Set<SupplierId> staying = new TreeSet<>(recordsOf(into));
    if (areDistinct(moving, staying)) {
      overruled.put(decision.pair(), decision);
      return;
    }
    moving.forEach(record -> suppliers.put(record, into));
    staying.addAll(moving);
    records.remove(from);
    records.put(into, staying);
  }

  private boolean areDistinct(Set<SupplierId> some, Set<SupplierId> others) {
    boolean isSmaller = some.size() <= others.size();
    Set<SupplierId> fewer = isSmaller ? some : others;
    Set<SupplierId> more = isSmaller ? others : some;
    return fewer.stream().anyMatch(it -> related(it, Relation.DISTINCT).anyMatch(more::contains));
  }
}
