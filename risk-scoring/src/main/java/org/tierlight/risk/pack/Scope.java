package org.tierlight.risk.pack;

/** What an entry of a list speaks of; only companies and groups are looked for by their names. */
public enum Scope {
  /** A company. */
  COMPANY,
  /** A company and all that it holds. */
  GROUP,
  /** Goods, whoever makes them. */
  PRODUCT,
  /** Whatever comes from a place. */
  REGION,
  /** A ship, which its IMO number alone means. */
  VESSEL;

  /** Whether a supplier of its name may be meant. */
  public boolean isCompany() {
    return switch (this) {
      case COMPANY, GROUP -> true;
      case PRODUCT, REGION, VESSEL -> false;
    };
  }
}
