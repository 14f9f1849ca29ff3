package org.tierlight.risk.indicator;

/** How the figures of indices that operators bring are read (method section 2). */
public enum ScoreKind {
  VULNERABILITY("Vulnerability to modern slavery in percent (100 is most vulnerable)"),
  FREEDOM("Freedom in the World total (100 is freest)"),
  RIGHTS("Rating of workers' rights from 1 to 5+ (5+ is worst)");

  private final String words;

  ScoreKind(String words) {
    this.words = words;
  }

  String words() {
    return words;
  }

  /**
   * x in [0, 1]. Freedom totals may fall below 0, since political rights alone reach −4: they count
   * as 0.
   */
  double x(String raw, IndicatorScale scale) {
    return switch (this) {
      case VULNERABILITY -> number(raw) / 100;
      case FREEDOM -> 1 - Math.max(0, number(raw)) / 100;
      case RIGHTS -> scale.rightsRatings().get(step(raw));
    };
  }

  private static double number(String raw) {
    return Double.parseDouble(raw);
  }

  private static int step(String rating) {
    return rating.equals("5+") ? 5 : Integer.parseInt(rating) - 1;
  }
}
