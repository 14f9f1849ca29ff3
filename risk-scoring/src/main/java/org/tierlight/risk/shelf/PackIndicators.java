package org.tierlight.risk.shelf;

import java.util.List;
import java.util.Map;
import org.tierlight.risk.indicator.CountryContext;
import org.tierlight.risk.indicator.CountryIndicator;
import org.tierlight.risk.indicator.CountryScore;
import org.tierlight.risk.indicator.CountryScores;
import org.tierlight.risk.indicator.Governance;
import org.tierlight.risk.indicator.IndicatorSources;
import org.tierlight.risk.indicator.ListedGoods;
import org.tierlight.risk.indicator.Listing;
import org.tierlight.risk.indicator.LostIndicator;
import org.tierlight.risk.indicator.Pack;
import org.tierlight.risk.indicator.Ratifications;
import org.tierlight.risk.indicator.ScoreKind;
import org.tierlight.risk.legal.Presumption;
import org.tierlight.risk.legal.ProductOrder;
import org.tierlight.risk.pack.GoodListing;
import org.tierlight.risk.pack.Measure;
import org.tierlight.risk.pack.OrderRow;
import org.tierlight.risk.pack.PackImport;
import org.tierlight.risk.pack.PlaceRow;
import org.tierlight.vocabulary.Country;

/**
 * Puts the packs in force in the stead of what ships, or beside it (method section 2). What the
 * method gives no x is context.
 */
public final class PackIndicators {

  private static final String LISTED_PLACE = "whatever comes from there is listed";

  private final IndicatorSources shipped;

  /** Over the tables that ship. */
  public PackIndicators(IndicatorSources shipped) {
    this.shipped = shipped;
  }

  /** The tables behind the indicators. */
  public IndicatorSources with(OpenPacks packs) {
    IndicatorSources sources = shipped;
    for (OpenPack pack : packs.open()) {
      sources = with(sources, pack);
    }
    for (LostPack lost : packs.lost()) {
      sources = lost.instead().isPresent() ? sources : without(sources, lost.wanted());
    }
    return sources;
  }

  /** Whether a listed good can be found under any code of trade. */
  public boolean isMapped(String good) {
    return shipped.mapping().knows(good);
  }

  private IndicatorSources with(IndicatorSources sources, OpenPack open) {
    Pack pack = PackOrigins.of(open.activation());
    CountryValues values = new CountryValues(open.content());
    return switch (open.content().format()) {
      case WGI -> sources.withGovernance(new Governance(pack, values.governance()));
      case ILO_RATIFICATIONS -> sources.withRatifications(ratifications(pack, values));
      case DOL_GOODS -> sources.withGoods(goods(pack, open.content()));
      case GLOBAL_SLAVERY_INDEX -> slaveryIndex(sources, pack, values);
      case FREEDOM_IN_THE_WORLD ->
          sources.withFurther(
              scores(pack, ScoreKind.FREEDOM, values.latest(Measure.FREEDOM_TOTAL)));
      case ITUC ->
          sources.withFurther(scores(pack, ScoreKind.RIGHTS, values.latest(Measure.ITUC_RATING)));
      case CPI ->
          sources.withContext(
              new CountryContext(
                  pack,
                  "Corruption Perceptions Index score (100 is least corrupt)",
                  values.latest(Measure.CPI_SCORE)));
      case HDI ->
          sources.withContext(
              new CountryContext(
                  pack,
                  "Human Development Index (1 is most developed)",
                  values.latest(Measure.HDI)));
      case PRODUCT_ORDERS -> sources.withOrders(pack, orders(pack, open.content()));
      case OWN_LIST -> ownList(sources.withList(open.activation().list()), pack, open.content());
      case UFLPA, CBP_ORDERS, BRAZIL_EMPLOYERS, FOLLOW_THE_MONEY ->
          sources.withList(open.activation().list());
    };
  }

  private static List<ProductOrder> orders(Pack pack, PackImport content) {
    return content.rows(OrderRow.class).stream()
        .map(
            row ->
                new ProductOrder(
                    pack, row.area(), row.order(), row.goods(), row.reference(), row.force()))
        .toList();
  }

  /** Companies are searched for; goods and places are law, and cited where there are any. */
  private static IndicatorSources ownList(IndicatorSources sources, Pack pack, PackImport content) {
    List<ProductOrder> orders = orders(pack, content);
    List<Presumption> places =
        content.rows(PlaceRow.class).stream().map(row -> presumption(pack, row)).toList();
    return orders.isEmpty() && places.isEmpty()
        ? sources
        : sources.withOrders(pack, orders).withPresumptions(pack, places);
  }

  private static Presumption presumption(Pack pack, PlaceRow row) {
    return new Presumption(
        pack, row.area(), row.name(), row.reference(), row.force(), LISTED_PLACE);
  }

  private static IndicatorSources slaveryIndex(
      IndicatorSources sources, Pack pack, CountryValues values) {
    return sources
        .withVulnerability(
            scores(pack, ScoreKind.VULNERABILITY, values.latest(Measure.GSI_VULNERABILITY)))
        .withContext(
            new CountryContext(
                pack,
                "Estimated prevalence of modern slavery per 1 000 people",
                values.latest(Measure.GSI_PREVALENCE)));
  }

  private static CountryIndicator scores(
      Pack pack, ScoreKind kind, Map<Country, CountryScore> latest) {
    return new CountryScores(pack, kind, latest);
  }

  private static Ratifications ratifications(Pack pack, CountryValues values) {
    return new Ratifications(pack, CountryValues.CONVENTIONS, values.ratified());
  }

  private ListedGoods goods(Pack pack, PackImport content) {
    List<Listing> listings =
        content.rows(GoodListing.class).stream().map(PackIndicators::listing).toList();
    return new ListedGoods(pack, listings, shipped.mapping().codes());
  }

  private static Listing listing(GoodListing row) {
    return new Listing(
        row.good(), row.country(), row.childLabour(), row.forcedLabour(), row.derivedFrom());
  }

  private static IndicatorSources without(IndicatorSources sources, Activation lost) {
    Pack pack = PackOrigins.of(lost);
    LostIndicator missing = new LostIndicator(pack);
    return switch (lost.format()) {
      case WGI -> sources.withGovernance(missing);
      case GLOBAL_SLAVERY_INDEX -> sources.withVulnerability(missing);
      case ILO_RATIFICATIONS -> sources.withRatifications(missing);
      case FREEDOM_IN_THE_WORLD, ITUC -> sources.withFurther(missing);
      case DOL_GOODS -> sources.withGoods(ListedGoods.lost(pack));
      case PRODUCT_ORDERS -> sources.withOrders(pack, List.of());
      case UFLPA, CBP_ORDERS, OWN_LIST, BRAZIL_EMPLOYERS, FOLLOW_THE_MONEY ->
          sources.withList(lost.list());
      case CPI, HDI -> sources;
    };
  }
}
