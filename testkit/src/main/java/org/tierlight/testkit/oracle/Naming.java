package org.tierlight.testkit.oracle;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.tierlight.message.Envelope;
import org.tierlight.message.IdentityDecided;
import org.tierlight.vocabulary.Relation;
import org.tierlight.vocabulary.SupplierId;

/** In the name of which supplier a record speaks, worked out from all decisions anew (ADR 0077). */
final class Naming {

  private record Told(Envelope envelope, IdentityDecided decision) {

    boolean isOf(SupplierId one, SupplierId other) {
      return Set.of(one, other).equals(Set.of(decision.recordId(), decision.otherId()));
    }
  }

  private static final Comparator<Told> MERGING =
      Comparator.comparing((Told it) -> !it.decision.byPerson())
          .thenComparing(Told::envelope, Latest.ORDER)
          .thenComparing(it -> it.decision.recordId());

  private final Latest<Set<SupplierId>, Told> people = new Latest<>();
  private final Latest<Set<SupplierId>, Told> rules = new Latest<>();

  void add(Envelope envelope, IdentityDecided decision) {
    Latest<Set<SupplierId>, Told> said = decision.byPerson() ? people : rules;
    said.put(
        Set.of(decision.recordId(), decision.otherId()), envelope, new Told(envelope, decision));
  }

  /** What is held of each pair: a rule's word only where no person spoke. */
  private Collection<Told> held() {
    Map<Set<SupplierId>, Told> held = new HashMap<>();
    Stream.concat(rules.values().stream(), people.values().stream())
        .forEach(told -> held.put(Set.of(told.decision.recordId(), told.decision.otherId()), told));
    return held.values();
  }

  /** By each record that is part of another supplier the name of that. */
  Map<SupplierId, SupplierId> names() {
    Map<SupplierId, SupplierId> names = new HashMap<>();
    held().stream()
        .filter(it -> it.decision.relation() == Relation.SAME)
        .sorted(MERGING)
        .forEach(it -> merge(it.decision, names));
    return names;
  }

  private void merge(IdentityDecided decision, Map<SupplierId, SupplierId> names) {
    SupplierId into = names.getOrDefault(decision.otherId(), decision.otherId());
    SupplierId from = names.getOrDefault(decision.recordId(), decision.recordId());
    List<SupplierId> moving = called(from, names);
    boolean areTwo =
        moving.stream().anyMatch(it -> called(into, names).stream().anyMatch(to -> areTwo(it, to)));
    if (!areTwo && !from.equals(into)) {
      moving.forEach(record -> names.put(record, into));
    }
  }

  private static List<SupplierId> called(SupplierId name, Map<SupplierId, SupplierId> names) {
    Set<SupplierId> records = new TreeSet<>(Set.of(name));
    names.forEach(
        (record, its) -> {
          if (its.equals(name)) {
            records.add(record);
          }
        });
    return new ArrayList<>(records);
  }

  /** Whether two records are said to be two. */
  private boolean areTwo(SupplierId one, SupplierId other) {
    return !one.equals(other)
        && held().stream()
            .anyMatch(it -> it.isOf(one, other) && it.decision.relation() == Relation.DISTINCT);
  }
}
