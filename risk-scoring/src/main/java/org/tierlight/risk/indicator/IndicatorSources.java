package org.tierlight.risk.indicator;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.tierlight.risk.legal.ListInForce;
import org.tierlight.risk.legal.ListSearches;
import org.tierlight.risk.legal.Presumption;
import org.tierlight.risk.legal.ProductOrder;
import org.tierlight.risk.model.InvertedMean;

/**
 * The tables behind the indicators, piece by piece: what ships, or what an operator put in the
 * stead of a piece.
 *
 * @param regions values that stand in place of their country's
 * @param governance indicators that share one weight: they agree too well to count twice
 * @param further one weight each
 * @param sectors the prior; the divisions that it raises follow the goods
 * @param law what law is held against suppliers
 * @param context what is shown and enters no score
 */
public record IndicatorSources(
    CountryIndicator tip,
    RegionValues regions,
    List<CountryIndicator> governance,
    CountryIndicator ratifications,
    List<CountryIndicator> further,
    ListedGoods goods,
    GoodsMapping mapping,
    SectorPrior sectors,
    Law law,
    List<CountryContext> context) {

  public IndicatorSources {
    governance = List.copyOf(governance);
    further = List.copyOf(further);
    context = List.copyOf(context);
  }

  /** The indicators on a scale. */
  public Indicators on(IndicatorScale scale, InvertedMean mean) {
    SectorPrior prior =
        new SectorPrior(sectors.pack(), sectors.sectors(), mapping.divisionsOf(goods.goods()));
    return new Indicators(packs(), countries(), prior, goods, law.rules(), context, scale, mean);
  }

  /** With other word on governance in the stead of the first. */
  public IndicatorSources withGovernance(CountryIndicator other) {
    List<CountryIndicator> changed = new ArrayList<>(governance);
    changed.set(0, other);
    return withSharing(changed);
  }

  /** With one more that shares the weight of governance. */
  public IndicatorSources withVulnerability(CountryIndicator more) {
    return withSharing(Stream.concat(governance.stream(), Stream.of(more)).toList());
  }

  /** With other word on ratifications. */
  public IndicatorSources withRatifications(CountryIndicator other) {
    return new IndicatorSources(
        tip, regions, governance, other, further, goods, mapping, sectors, law, context);
  }

  /** With one more indicator of a weight of its own. */
  public IndicatorSources withFurther(CountryIndicator more) {
    return new IndicatorSources(
        tip,
        regions,
        governance,
        ratifications,
        Stream.concat(further.stream(), Stream.of(more)).toList(),
        goods,
        mapping,
        sectors,
        law,
        context);
  }

  /** With another list of goods. */
  public IndicatorSources withGoods(ListedGoods other) {
    return new IndicatorSources(
        tip, regions, governance, ratifications, further, other, mapping, sectors, law, context);
  }

  /** With one more table to be shown. */
  public IndicatorSources withContext(CountryContext more) {
    return new IndicatorSources(
        tip,
        regions,
        governance,
        ratifications,
        further,
        goods,
        mapping,
        sectors,
        law,
        Stream.concat(context.stream(), Stream.of(more)).toList());
  }

  /** With one more official list in force. */
  public IndicatorSources withList(ListInForce list) {
    return with(law.withList(list));
  }

  /** With what was found on lists. */
  public IndicatorSources withSearches(ListSearches searches) {
    return with(law.withSearches(searches));
  }

  /** With these orders on products in the stead of those of an earlier pack of the name. */
  public IndicatorSources withOrders(Pack pack, List<ProductOrder> orders) {
    return with(law.withOrders(pack, orders));
  }

  /** With these presumptions in the stead of those of an earlier pack of the name. */
  public IndicatorSources withPresumptions(Pack pack, List<Presumption> presumptions) {
    return with(law.withPresumptions(pack, presumptions));
  }

  private IndicatorSources with(Law other) {
    return new IndicatorSources(
        tip, regions, governance, ratifications, further, goods, mapping, sectors, other, context);
  }

  private IndicatorSources withSharing(List<CountryIndicator> others) {
    return new IndicatorSources(
        tip, regions, others, ratifications, further, goods, mapping, sectors, law, context);
  }

  private CountryIndicators countries() {
    List<List<CountryIndicator>> groups = new ArrayList<>();
    groups.add(List.of(tip));
    groups.add(governance);
    groups.add(List.of(ratifications));
    further.forEach(one -> groups.add(List.of(one)));
    return new CountryIndicators(groups, regions);
  }

  private List<Pack> packs() {
    return Stream.of(
            countries().packs().stream(),
            Stream.of(goods.pack(), mapping.pack(), sectors.pack()),
            law.packs().stream(),
            context.stream().map(CountryContext::pack).distinct())
        .flatMap(each -> each)
        .toList();
  }
}
