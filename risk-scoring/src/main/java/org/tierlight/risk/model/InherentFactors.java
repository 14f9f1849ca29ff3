package org.tierlight.risk.model;

import java.util.List;

/** What place, trade and goods alone say about a supplier (method.md section 2). */
public record InherentFactors(FactorValue country, FactorValue sector, FactorValue product) {

  /** The factors of a supplier of which nothing is known. */
  public static InherentFactors unknown(Parameters.Inherent parameters) {
    FactorValue missing = FactorValue.missing(parameters);
    return new InherentFactors(missing, missing, missing);
  }

  /** The value of one factor. */
  public FactorValue value(Factor factor) {
    return switch (factor) {
      case COUNTRY -> country;
      case SECTOR -> sector;
      case PRODUCT -> product;
    };
  }

  /** All three, in the order of {@link Factor}. */
  public List<FactorValue> all() {
    return List.of(country, sector, product);
  }
}
