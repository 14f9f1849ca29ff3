package org.tierlight.graph.neo4j;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.Value;
import org.tierlight.graph.suppliers.Facet;
import org.tierlight.graph.suppliers.Facets;
import org.tierlight.graph.suppliers.Page;
import org.tierlight.graph.suppliers.Search;

/** Counts the values of all facets on one walk over the suppliers of a search, up to a limit. */
final class FacetCounts {

  /** No facet lists more values: a page. */
  private static final int MOST_VALUES = 250;

  private final Map<Facet, Map<String, Long>> counts = new EnumMap<>(Facet.class);
  private final boolean wordsWereCut;
  private long walked;

  private FacetCounts(boolean wordsWereCut) {
    this.wordsWereCut = wordsWereCut;
  }

  /** Counts; more may have the words than those among which it looks. */
  static FacetCounts read(Search search, boolean wordsWereCut, TransactionContext transaction) {
    SearchStatement statement = new SearchStatement(search);
    FacetCounts counts = new FacetCounts(wordsWereCut);
    transaction.run(statement.values(), statement.parameters()).forEachRemaining(counts::add);
    return counts;
  }

  private void add(Record row) {
    long suppliers = row.get("suppliers").asLong();
    walked += suppliers;
    for (Facet facet : Facet.values()) {
      Map<String, Long> values = counts.computeIfAbsent(facet, _ -> new TreeMap<>());
      texts(row.get(facet.name())).forEach(text -> values.merge(text, suppliers, Long::sum));
    }
  }

  private static List<String> texts(Value value) {
    return switch (value.asObject()) {
      case null -> List.of();
      case List<?> several -> several.stream().map(Object::toString).toList();
      case Object one -> List.of(one.toString());
    };
  }

  Facets.Values values(Facet facet) {
    Map<String, Long> values = counts.getOrDefault(facet, Map.of());
    return new Facets.Values(
        values.entrySet().stream()
            .map(one -> new Facets.Count(one.getKey(), one.getValue()))
            .sorted(Comparator.comparingLong(Facets.Count::suppliers).reversed())
            .limit(MOST_VALUES)
            .toList(),
        wordsWereCut || walked > SearchStatement.MOST_COUNTED
            ? Page.Total.Kind.AT_LEAST
            : Page.Total.Kind.EXACT,
        values.size() > MOST_VALUES);
  }
}
