package org.tierlight.graph.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.InstantSource;
import java.util.Set;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;
import org.tierlight.graph.commodities.Commodities;
import org.tierlight.graph.origins.Fingerprint;
import org.tierlight.graph.origins.LotOrigins;
import org.tierlight.graph.origins.Origins;
import org.tierlight.graph.origins.ProductOrigins;
import org.tierlight.graph.tiers.Moment;
import org.tierlight.vocabulary.HsCodes;
import org.tierlight.vocabulary.Tier;

/** Where products and lots come from. */
@RestController
public final class ProductsController {

  private static final Set<String> GOODS =
      Set.of("hs", "of", "commodity", "tiers", "gtin", "lot", "validAt", "knownAt");
  private static final Set<String> GOODS_AND_LIMIT =
      Set.of("hs", "of", "commodity", "tiers", "gtin", "lot", "validAt", "knownAt", "limit");

  private final ProductOrigins products;
  private final LotOrigins lots;
  private final Commodities commodities;
  private final Answers answers;
  private final InstantSource clock;
  private final HsCodes codes = HsCodes.shipped();

  /** Answers questions as of a clock's now. */
  public ProductsController(
      ProductOrigins products,
      LotOrigins lots,
      Commodities commodities,
      Answers answers,
      InstantSource clock) {
    this.products = products;
    this.lots = lots;
    this.commodities = commodities;
    this.answers = answers;
    this.clock = clock;
  }

  private record Asked(AskedGoods goods, int tiers, Moment moment) {}

  private Asked asked(Parameters parameters) {
    AskedGoods goods = AskedGoods.of(parameters, commodities, codes);
    int tiers = parameters.tiers(Tier.FARTHEST);
    Moment moment = AskedMoment.of(parameters, clock.instant());
    parameters.check();
    return new Asked(goods, tiers, moment);
  }

  /** From which countries goods come, with bounds. */
  @GetMapping("/v1/products/origins")
  public ResponseEntity<String> origins(HttpServletRequest request, WebRequest web) {
    Parameters parameters = new Parameters(request.getParameterMap(), GOODS_AND_LIMIT);
    int limit = parameters.items();
    Asked asked = asked(parameters);
    return answers.of(() -> OriginsView.of(origins(asked), limit), web);
  }

  private Origins origins(Asked asked) {
    return switch (asked.goods) {
      case AskedGoods.OfSupplier(var product) ->
          Problem.found(products.origins(product, asked.tiers, asked.moment));
      case AskedGoods.OfLot(String lot) ->
          lots.ofLot(lot, asked.moment).orElseThrow(() -> new Problem.UnknownGoods(lot));
      case AskedGoods.OfGtin(String gtin) ->
          lots.ofGtin(gtin, asked.moment).orElseThrow(() -> new Problem.UnknownGoods(gtin));
    };
  }

  /** The mark of all links or events by which goods come. */
  @GetMapping("/v1/products/fingerprint")
  public ResponseEntity<String> fingerprint(HttpServletRequest request, WebRequest web) {
    Asked asked = asked(new Parameters(request.getParameterMap(), GOODS));
    return answers.of(() -> fingerprint(asked), web);
  }

  private Fingerprint fingerprint(Asked asked) {
    return switch (asked.goods) {
      case AskedGoods.OfSupplier(var product) ->
          Problem.found(products.fingerprint(product, asked.tiers, asked.moment));
      case AskedGoods.OfLot(String lot) ->
          lots.fingerprintOfLot(lot, asked.moment).orElseThrow(() -> new Problem.UnknownGoods(lot));
      case AskedGoods.OfGtin(String gtin) ->
          lots.fingerprintOfGtin(gtin, asked.moment)
              .orElseThrow(() -> new Problem.UnknownGoods(gtin));
    };
  }
}
