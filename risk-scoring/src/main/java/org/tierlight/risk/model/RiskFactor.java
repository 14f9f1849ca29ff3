package org.tierlight.risk.model;

import java.util.Locale;
import org.tierlight.risk.indicator.Factor;
import org.tierlight.risk.indicator.InherentFactors;

/** The three factors of inherent risk (method.md section 2). */
public enum RiskFactor {
  COUNTRY,
  SECTOR,
  PRODUCT;

  /** This one among a supplier's factors. */
  public Factor of(InherentFactors factors) {
    return switch (this) {
      case COUNTRY -> factors.country();
      case SECTOR -> factors.sector();
      case PRODUCT -> factors.product();
    };
  }

  /** The factor in plain words. */
  public String words() {
    return name().toLowerCase(Locale.ROOT);
  }
}
