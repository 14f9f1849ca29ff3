package org.tierlight.risk.indicator;

/** The tiers of the Trafficking in Persons Report. */
public enum TipTier {
  TIER_1("1", "Tier 1"),
  TIER_2("2", "Tier 2"),
  TIER_2_WATCH_LIST("2WL", "the Tier 2 Watch List"),
  TIER_3("3", "Tier 3");

  private final String code;
  private final String words;

  TipTier(String code, String words) {
    this.code = code;
    this.words = words;
  }

  /** The code as the pack writes it. */
  public String code() {
    return code;
  }

  String words() {
    return words;
  }
}
