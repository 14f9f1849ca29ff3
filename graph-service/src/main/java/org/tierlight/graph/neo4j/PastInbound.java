package org.tierlight.graph.neo4j;

import static java.util.Objects.requireNonNull;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.neo4j.driver.TransactionContext;
import org.tierlight.graph.links.Goods;
import org.tierlight.graph.links.LinkKey;
import org.tierlight.graph.links.Window;
import org.tierlight.graph.tiers.Moment;
import org.tierlight.vocabulary.SupplierId;

/**
 * What buyers had bought by what was known at a time. Links of which nothing was learnt since are
 * added up by the database; the others are made anew some at a time, so that in memory are never
 * all that a great buyer buys. A sum that was cut would make shares too large, so it never is.
 */
final class PastInbound {

  static final String SETTLED =
      """
      UNWIND $ids AS id
      MATCH (:Supplier)-[l:SUPPLIES]->(:Supplier {id: id})
      WHERE l.learnt <= $known AND any(code IN $hs WHERE l.product STARTS WITH code)
      WITH id, l.monthly AS monthly
      UNWIND range(0, size(monthly) - 3, 3) AS place
      WITH id, monthly[place] AS month, monthly[place + 2] AS cents
      WHERE $first <= month <= $last
      RETURN id, sum(toFloat(cents)) AS cents
      """;

  static final String UNSETTLED =
      """
      UNWIND $ids AS id
      MATCH (:Supplier)-[l:SUPPLIES]->(:Supplier {id: id})
      WHERE l.learnt > $known
      RETURN DISTINCT l.link AS link
      """;

  private static final int AT_A_TIME = 500;

  private final TransactionContext transaction;
  private final Moment.Past moment;
  private final PastLinks past;

  PastInbound(TransactionContext transaction, Moment.Past moment) {
    this.transaction = transaction;
    this.moment = moment;
    this.past = new PastLinks(transaction, moment.knownAt());
  }

  Map<SupplierId, Double> of(Set<SupplierId> buyers, Window window, Collection<String> hs) {
    Map<String, Object> parameters =
        Map.of(
            "ids", Rows.texts(buyers),
            "hs", List.copyOf(hs),
            "known", requireNonNull(Columns.write(moment.knownAt())),
            "first", Columns.write(window.first()),
            "last", Columns.write(window.last()));
    Map<SupplierId, Double> cents = new HashMap<>();
    transaction
        .run(SETTLED, parameters)
        .forEachRemaining(
            row ->
                cents.put(new SupplierId(row.get("id").asString()), row.get("cents").asDouble()));
    addUnsettled(cents, unsettled(parameters), window, hs);
    return cents;
  }

  private List<LinkKey> unsettled(Map<String, Object> parameters) {
    return transaction
        .run(UNSETTLED, parameters)
        .list(row -> LinkRow.key(row.get("link").asString()));
  }

  private void addUnsettled(
      Map<SupplierId, Double> cents, List<LinkKey> links, Window window, Collection<String> hs) {
    Predicate<Goods> isUnder = goods -> hs.stream().anyMatch(goods.word()::startsWith);
    for (int from = 0; from < links.size(); from += AT_A_TIME) {
      past.of(links.subList(from, Math.min(links.size(), from + AT_A_TIME)))
          .forEach(
              (key, link) ->
                  cents.merge(
                      key.buyer(),
                      (double) link.until(moment.validAt()).only(isUnder).trade().cents(window),
                      Double::sum));
    }
  }
}
