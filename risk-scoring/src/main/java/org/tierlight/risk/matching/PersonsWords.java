package org.tierlight.risk.matching;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tierlight.vocabulary.SupplierId;

/** What people decided of entries and suppliers: of one match the last word holds. */
final class PersonsWords {

  private final Map<String, MatchDecision> words = new HashMap<>();

  void clear() {
    words.clear();
  }

  void take(MatchDecision decision) {
    words.merge(decision.matchId(), decision, BinaryOperator.maxBy(Comparator.naturalOrder()));
  }

  /** The last word on an entry and any record of a supplier. */
  Optional<MatchDecision> on(ListedEntry listed, Collection<SupplierId> records) {
    return words.isEmpty()
        ? Optional.empty()
        : records.stream()
            .flatMap(record -> Stream.ofNullable(words.get(ListIndex.matchId(listed, record))))
            .max(Comparator.naturalOrder());
  }

  /** Those whose time ended between two times. */
  Stream<MatchDecision> overBetween(Instant before, Instant at) {
    return words.values().stream()
        .filter(decision -> decision.isOver(at) && !decision.isOver(before));
  }

  /** The last word on each entry and supplier. */
  Collection<MatchDecision> last(Function<SupplierId, SupplierId> supplierOf) {
    return words.values().stream()
        .collect(
            Collectors.toMap(
                (MatchDecision word) -> ListIndex.matchId(word, supplierOf.apply(word.supplier())),
                (MatchDecision word) -> word,
                BinaryOperator.maxBy(Comparator.<MatchDecision>naturalOrder())))
        .values();
  }
}
