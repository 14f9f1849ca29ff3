package org.tierlight.risk.model;

import java.util.Locale;

/** The three factors of inherent risk (method.md section 2). */
public enum Factor {
  COUNTRY,
  SECTOR,
  PRODUCT;

  /** The factor in plain words. */
  public String words() {
    return name().toLowerCase(Locale.ROOT);
  }
}
