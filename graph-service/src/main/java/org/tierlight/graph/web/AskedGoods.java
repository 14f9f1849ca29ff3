package org.tierlight.graph.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tierlight.graph.commodities.Commodities;
import org.tierlight.graph.commodities.Commodity;
import org.tierlight.graph.commodities.Stage;
import org.tierlight.graph.origins.Product;
import org.tierlight.vocabulary.CanonicalUri;
import org.tierlight.vocabulary.Digits;
import org.tierlight.vocabulary.HsCode;
import org.tierlight.vocabulary.HsCodes;
import org.tierlight.vocabulary.HsEdition;

/** Of which goods is asked: a product of a supplier, all lots of a GTIN, or one lot. */
sealed interface AskedGoods {

  /** A product of a supplier. */
  record OfSupplier(Product product) implements AskedGoods {}

  /** All lots of a GTIN, with 14 digits. */
  record OfGtin(String gtin) implements AskedGoods {}

  /** One lot, item or logistic unit, as a GS1 Digital Link or whatever URI it has. */
  record OfLot(String lot) implements AskedGoods {}

  /** Reads which; where something is wrong, that is refused and the answer means nothing. */
  static AskedGoods of(Parameters parameters, Commodities commodities, HsCodes codes) {
    @Nullable String lot = parameters.text("lot");
    @Nullable String gtin = parameters.code("gtin", AskedGoods::gtin, "8, 12, 13 or 14 digits");
    @Nullable HsCode hs =
        parameters.code(
            "hs",
            text -> codes.find(text, HsEdition.HS2022),
            "a chapter, heading or subheading of HS 2022, such as 5205");
    if (Stream.of("lot", "gtin", "hs").filter(name -> parameters.text(name) != null).count() != 1) {
      parameters.refuse(
          "ONE_OF", "hs", "does not stand alone", "give one of hs (with of), gtin and lot");
    }
    if (hs != null) {
      return product(hs, parameters, commodities);
    }
    Stream.of("of", "commodity", "tiers")
        .filter(name -> parameters.text(name) != null)
        .forEach(name -> parameters.refuse("ONLY_WITH_HS", name, "is of hs alone", "leave it out"));
    return lot == null ? new OfGtin(gtin == null ? "" : gtin) : new OfLot(CanonicalUri.of(lot));
  }

  private static Optional<String> gtin(String text) {
    boolean fits = List.of(8, 12, 13, 14).contains(text.length()) && Digits.areAll(text);
    return fits && Digits.checked(text.substring(0, text.length() - 1)).equals(text)
        ? Optional.of("0".repeat(14 - text.length()) + text)
        : Optional.empty();
  }

  private static AskedGoods product(HsCode hs, Parameters parameters, Commodities commodities) {
    @Nullable Commodity named =
        parameters.code("commodity", commodities::named, "a name that /v1/map/commodities lists");
    List<Commodity> chains =
        commodities.all().stream()
            .filter(chain -> named == null || chain.equals(named))
            .filter(chain -> chain.stagesOf(hs).findAny().isPresent())
            .toList();
    if (chains.size() > 1) {
      parameters.refuse(
          "AMBIGUOUS_COMMODITY",
          "commodity",
          "is needed: the product is a stage of more than one",
          "one of " + chains.stream().map(Commodity::name).toList());
    }
    if (named != null && chains.isEmpty()) {
      parameters.refuse(
          "NOT_OF_COMMODITY", "hs", "is no stage of the commodity", "see /v1/map/commodities");
    }
    Commodity alone =
        new Commodity(hs.digits(), List.of(new Stage(hs.digits(), List.of(hs.digits()))));
    return new OfSupplier(
        new Product(
            hs,
            chains.isEmpty() ? alone : chains.getFirst(),
            parameters.supplier("of", parameters.text("of"))));
  }
}
