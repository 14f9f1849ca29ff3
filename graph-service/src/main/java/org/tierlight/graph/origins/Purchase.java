package org.tierlight.graph.origins;

import java.time.YearMonth;
import java.util.Collection;
import java.util.Collections;
import java.util.Optional;
import java.util.stream.Stream;
import org.tierlight.graph.commodities.Commodity;
import org.tierlight.graph.facts.Stamped;
import org.tierlight.graph.links.Declaration;
import org.tierlight.graph.links.Goods;
import org.tierlight.graph.links.Link;
import org.tierlight.graph.links.Trade;
import org.tierlight.graph.links.Window;
import org.tierlight.graph.lots.Mixing;
import org.tierlight.vocabulary.LinkBasis;
import org.tierlight.vocabulary.SupplierId;

/**
 * One product that a buyer has from a seller.
 *
 * @param stage of the commodity, from 0 on
 * @param cents bought in the window
 * @param keepsApart whether what was bought is documented, and nobody stated that it may be mixed
 */
record Purchase(Link link, Goods goods, int stage, long cents, boolean keepsApart) {

  /** The products of a link that belong to a commodity. */
  static Stream<Purchase> of(Link link, Commodity commodity, Window window) {
    return link.goods().stream().flatMap(goods -> of(link, goods, commodity, window).stream());
  }

  private static Optional<Purchase> of(Link link, Goods goods, Commodity commodity, Window window) {
    if (goods.code() == null || link.evidence(goods).isEmpty()) {
      return Optional.empty();
    }
    Trade trade = link.trades().of(goods);
    return commodity
        .stagesOf(goods.code())
        .boxed()
        .min(Integer::compare)
        .map(
            stage ->
                new Purchase(
                    link,
                    goods,
                    stage,
                    trade.cents(window),
                    !isInferred(trade, window) && !isMixed(link, goods, trade, window)));
  }

  private static boolean isInferred(Trade trade, Window window) {
    return isWithin(
        trade.bases().getOrDefault(LinkBasis.INFERRED, Collections.emptySortedSet()), window);
  }

  private static boolean isMixed(Link link, Goods goods, Trade trade, Window window) {
    boolean shipped =
        trade.custody().entrySet().stream()
            .anyMatch(
                one ->
                    Mixing.MODELS.contains(one.getKey())
                        && isWithin(one.getValue().keySet(), window));
    return shipped || isDeclaredMixed(link, goods);
  }

  private static boolean isDeclaredMixed(Link link, Goods goods) {
    return Stream.ofNullable(link.declaration())
        .map(Stamped<Declaration>::value)
        .filter(said -> said.hs().isEmpty() || said.hs().contains(goods.code()))
        .flatMap(said -> Stream.ofNullable(said.custody()))
        .anyMatch(Mixing.MODELS::contains);
  }

  private static boolean isWithin(Collection<YearMonth> months, Window window) {
    return months.stream()
        .anyMatch(month -> !month.isBefore(window.first()) && !month.isAfter(window.last()));
  }

  SupplierId seller() {
    return link.key().seller();
  }

  SupplierId buyer() {
    return link.key().buyer();
  }
}
