package org.tierlight.graph.origins;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tierlight.graph.lots.LotAmount;
import org.tierlight.graph.lots.LotEvent;
import org.tierlight.vocabulary.SupplierId;

/**
 * One making: the events that belong together, told apart or at once.
 *
 * @param place where it happened, else who had the goods; absent where nobody said
 */
record Making(
    String process,
    boolean isKnown,
    @Nullable SupplierId place,
    List<LotAmount> inputs,
    List<LotAmount> outputs) {

  Making {
    inputs = List.copyOf(inputs);
    outputs = List.copyOf(outputs);
  }

  /** The makings of some events; of a lot that only began, that it began. */
  static List<Making> of(Collection<LotEvent> events) {
    return events.stream()
        .collect(groupingBy(LotEvent::process, TreeMap::new, Collectors.toList()))
        .entrySet()
        .stream()
        .map(one -> of(one.getKey(), one.getValue()))
        .toList();
  }

  private static Making of(String process, List<LotEvent> events) {
    List<LotEvent> inOrder = events.stream().sorted(comparing(LotEvent::id)).toList();
    List<LotAmount> inputs = new ArrayList<>();
    List<LotAmount> outputs = new ArrayList<>();
    for (LotEvent event : inOrder) {
      inputs.addAll(event.goods().inputs());
      outputs.addAll(event.goods().outputs());
    }
    return new Making(
        process,
        inOrder.stream().anyMatch(event -> event.kind() != LotEvent.Kind.BEGUN),
        party(inOrder.stream().map(LotEvent::place))
            .or(() -> party(inOrder.stream().map(LotEvent::from)))
            .orElse(null),
        inputs,
        outputs);
  }

  private static Optional<SupplierId> party(Stream<@Nullable SupplierId> parties) {
    return parties.flatMap(party -> Stream.ofNullable(party)).findFirst();
  }

  /** Who said that lots were made of something is heard before who said that they began. */
  static List<Making> known(List<Making> all) {
    List<Making> known = all.stream().filter(Making::isKnown).toList();
    return known.isEmpty() ? all : known;
  }

  boolean made(String lot) {
    return outputs.stream().anyMatch(amount -> amount.lot().equals(lot));
  }

  /** How much of a lot came out. */
  List<LotAmount> outputOf(String lot) {
    return outputs.stream().filter(amount -> amount.lot().equals(lot)).toList();
  }

  /**
   * The share of each in all; of one alone, all. Empty where amounts were not told, or in different
   * units, which are never turned into each other.
   */
  static Optional<Map<String, Double>> shares(Map<String, List<LotAmount>> parts) {
    if (parts.size() == 1) {
      return Optional.of(Map.of(parts.keySet().iterator().next(), 1.0));
    }
    List<LotAmount> all = parts.values().stream().flatMap(List::stream).toList();
    Set<String> units = all.stream().map(LotAmount::unit).collect(Collectors.toSet());
    BigDecimal total = sum(all);
    if (units.size() != 1
        || total.signum() == 0
        || all.stream().anyMatch(amount -> amount.quantity() == null)) {
      return Optional.empty();
    }
    Map<String, Double> shares = new TreeMap<>();
    parts.forEach(
        (name, amounts) -> shares.put(name, sum(amounts).doubleValue() / total.doubleValue()));
    return Optional.of(shares);
  }

  private static BigDecimal sum(List<LotAmount> amounts) {
    return amounts.stream()
        .map(LotAmount::quantity)
        .filter(Objects::nonNull)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** The share of each lot in some amounts, likewise. */
  static Optional<Map<String, Double>> ofLots(List<LotAmount> amounts) {
    return shares(
        amounts.stream().collect(groupingBy(LotAmount::lot, TreeMap::new, Collectors.toList())));
  }
}
