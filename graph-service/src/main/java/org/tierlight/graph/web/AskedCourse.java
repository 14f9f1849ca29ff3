package org.tierlight.graph.web;

import org.jspecify.annotations.Nullable;
import org.tierlight.graph.commodities.Commodities;
import org.tierlight.graph.commodities.Commodity;
import org.tierlight.graph.tiers.Course;
import org.tierlight.vocabulary.HsCode;
import org.tierlight.vocabulary.HsEdition;

/** Reads along which goods a question goes: a commodity, one product, or all there is. */
final class AskedCourse {

  private AskedCourse() {}

  static Course of(Parameters parameters, Commodities commodities) {
    @Nullable Commodity commodity =
        parameters.code("commodity", commodities::named, "a name that /v1/map/commodities lists");
    @Nullable HsCode product =
        parameters.code(
            "hs",
            text -> HsCode.ofText(text, HsEdition.HS2022),
            "a chapter, heading or subheading of HS 2022, such as 5205");
    if (commodity != null && product != null) {
      parameters.refuse(
          "COMMODITY_AND_HS", "hs", "cannot be asked beside a commodity", "name one of the two");
    }
    if (commodity != null) {
      return new Course.Along(commodity);
    }
    return product == null ? Course.EVERYTHING : Course.of(product);
  }
}
