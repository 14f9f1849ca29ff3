package org.tierlight.graph.neo4j;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import org.tierlight.graph.links.Trade;
import org.tierlight.vocabulary.CustodyModel;
import org.tierlight.vocabulary.LinkBasis;

/**
 * A sum of shipments as properties. What belongs together stands in one property: a reader may meet
 * a relationship while it is written, with one property of before and another of after.
 */
final class TradeRow {

  private static final String BETWEEN = " ";

  private static final Map<LinkBasis, String> MONTHS =
      Map.of(
          LinkBasis.DOCUMENTED, "documentedMonths",
          LinkBasis.CUSTOMS, "customsMonths",
          LinkBasis.INFERRED, "inferredMonths");

  /** Month, shipments, cents. */
  private static final int MONTHLY_NUMBERS = 3;

  private TradeRow() {}

  static void put(Map<String, @Nullable Object> row, Trade trade) {
    row.put("shipments", trade.shipments());
    row.put("cents", trade.cents());
    row.put("monthly", monthly(trade));
    row.put("quantities", byMonth(trade.quantities(), unit -> unit));
    MONTHS.forEach((basis, name) -> row.put(name, months(trade.bases().get(basis))));
    row.put("custody", byMonth(trade.custody(), CustodyModel::name));
    row.put("firstSeen", Columns.write(trade.first()));
    row.put("lastSeen", Columns.write(trade.last()));
  }

  private static List<Long> monthly(Trade trade) {
    List<Long> numbers = new ArrayList<>();
    trade
        .months()
        .forEach(
            (month, sum) -> {
              numbers.add(Columns.write(month));
              numbers.add(sum.shipments());
              numbers.add(sum.cents());
            });
    return numbers;
  }

  /** Month, number and what was counted, which may hold any sign. */
  private static <K> List<String> byMonth(
      SortedMap<K, ? extends SortedMap<YearMonth, ? extends Number>> sums,
      Function<K, String> name) {
    List<String> texts = new ArrayList<>();
    sums.forEach(
        (key, months) ->
            months.forEach(
                (month, number) ->
                    texts.add(
                        Columns.write(month) + BETWEEN + number + BETWEEN + name.apply(key))));
    return texts;
  }

  private static List<Long> months(@Nullable SortedSet<YearMonth> months) {
    return months == null ? List.of() : months.stream().map(Columns::write).toList();
  }

  static Trade read(Value row) {
    return new Trade(
        months(row.get("monthly")),
        byMonth(row.get("quantities"), unit -> unit, BigDecimal::new),
        bases(row),
        byMonth(row.get("custody"), CustodyModel::valueOf, Long::valueOf),
        Columns.instant(row.get("firstSeen")),
        Columns.instant(row.get("lastSeen")));
  }

  private static SortedMap<YearMonth, Trade.Sum> months(Value monthly) {
    SortedMap<YearMonth, Trade.Sum> months = new TreeMap<>();
    for (int place = 0; place < monthly.size(); place += MONTHLY_NUMBERS) {
      months.put(
          Columns.month(monthly.get(place)),
          new Trade.Sum(monthly.get(place + 1).asLong(), monthly.get(place + 2).asLong()));
    }
    return months;
  }

  private static <K extends Comparable<? super K>, V> SortedMap<K, SortedMap<YearMonth, V>> byMonth(
      Value texts, Function<String, K> key, Function<String, V> number) {
    SortedMap<K, SortedMap<YearMonth, V>> sums = new TreeMap<>();
    for (String text : Columns.texts(texts)) {
      String[] parts = text.split(BETWEEN, 3);
      sums.computeIfAbsent(key.apply(parts[2]), _ -> new TreeMap<>())
          .put(Columns.month(Integer.parseInt(parts[0])), number.apply(parts[1]));
    }
    return sums;
  }

  private static SortedMap<LinkBasis, SortedSet<YearMonth>> bases(Value row) {
    SortedMap<LinkBasis, SortedSet<YearMonth>> bases = new TreeMap<>();
    MONTHS.forEach(
        (basis, name) -> {
          SortedSet<YearMonth> months = new TreeSet<>(row.get(name).asList(Columns::month));
          if (!months.isEmpty()) {
            bases.put(basis, months);
          }
        });
    return bases;
  }
}
