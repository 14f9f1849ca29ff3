package org.tierlight.ingest.likeness;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.tierlight.vocabulary.Relation;
import org.tierlight.vocabulary.SupplierId;

/** What was said about pairs of records: every ruling, and the last question. */
final class Conclusions {

  private final Map<RecordPair, List<Ruling>> rulings = new HashMap<>();
  private final Map<RecordPair, Question> questions = new HashMap<>();
  private final Map<String, RecordPair> byId = new HashMap<>();
  private final Map<SupplierId, Set<RecordPair>> byRecord = new HashMap<>();
  private final Map<SupplierId, String> loosened = new LinkedHashMap<>();

  void add(Ruling ruling) {
    List<Ruling> known = rulings.computeIfAbsent(note(ruling), _ -> new ArrayList<>());
    if (known.stream().noneMatch(it -> it.version().equals(ruling.version()))) {
      known.add(ruling);
      known.sort(Comparator.comparing(Ruling::version));
      loosen(ruling);
    }
  }

  private void loosen(Ruling ruling) {
    if (ruling.decision().relation() != Relation.SAME) {
      loosened.put(ruling.record(), ruling.version().id());
      loosened.put(ruling.other(), ruling.version().id());
    }
  }

  boolean areLoosened() {
    return !loosened.isEmpty();
  }

  /** Records that a ruling kept apart or freed, each told once, with the event. */
  Map<SupplierId, String> loosened() {
    Map<SupplierId, String> told = new LinkedHashMap<>(loosened);
    loosened.clear();
    return told;
  }

  void add(Question question) {
    questions.merge(
        note(question),
        question,
        (one, other) -> one.version().compareTo(other.version()) >= 0 ? one : other);
  }

  /** The ruling that holds; empty where nobody ruled. */
  Optional<Ruling> ruling(RecordPair pair) {
    return rulings.getOrDefault(pair, List.of()).stream()
        .reduce((held, next) -> next.decision().replaces(held.decision()) ? next : held);
  }

  Optional<Question> question(RecordPair pair) {
    return Optional.ofNullable(questions.get(pair));
  }

  Optional<Question> question(String id) {
    return Optional.ofNullable(byId.get(id)).flatMap(this::question);
  }

  Collection<Question> questions() {
    return questions.values();
  }

  /** Every ruling on a record, the oldest first. */
  List<Ruling> history(Collection<SupplierId> records) {
    return records.stream()
        .flatMap(record -> byRecord.getOrDefault(record, Set.of()).stream())
        .distinct()
        .flatMap(pair -> rulings.getOrDefault(pair, List.of()).stream())
        .sorted(Comparator.comparing(Ruling::version))
        .toList();
  }

  /** The rulings in force between some records and others. */
  Stream<Ruling> between(Collection<SupplierId> some, Collection<SupplierId> others) {
    return pairs(some, others).flatMap(pair -> ruling(pair).stream());
  }

  /** Whether a person was asked about one of some records and one of others. */
  boolean isAsked(Collection<SupplierId> some, Collection<SupplierId> others) {
    return pairs(some, others).anyMatch(questions::containsKey);
  }

  private Stream<RecordPair> pairs(Collection<SupplierId> some, Collection<SupplierId> others) {
    Set<SupplierId> sought = Set.copyOf(others);
    return some.stream()
        .flatMap(
            record ->
                byRecord.getOrDefault(record, Set.of()).stream()
                    .filter(pair -> sought.contains(pair.otherThan(record))))
        .distinct();
  }

  /** Rulings in force that make a record one with another. */
  List<Ruling> ties(SupplierId record) {
    return byRecord.getOrDefault(record, Set.of()).stream()
        .flatMap(pair -> ruling(pair).stream())
        .filter(ruling -> ruling.decision().relation() == Relation.SAME)
        .sorted(Comparator.comparing(Ruling::version))
        .toList();
  }

  private RecordPair note(Conclusion said) {
    RecordPair pair = RecordPair.of(said.record(), said.other());
    byId.put(pair.id(), pair);
    byRecord.computeIfAbsent(pair.first(), _ -> new HashSet<>()).add(pair);
    byRecord.computeIfAbsent(pair.second(), _ -> new HashSet<>()).add(pair);
    return pair;
  }
}
