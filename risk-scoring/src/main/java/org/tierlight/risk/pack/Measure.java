package org.tierlight.risk.pack;

import java.util.regex.Pattern;

/** A figure that a publisher gives for a country, on the publisher's own scale. */
public enum Measure {
  /** Percent, 100 the most vulnerable. */
  GSI_VULNERABILITY(0, 100),
  /** People per 1 000. */
  GSI_PREVALENCE(0, 1000),
  /** Percentile ranks, 100 the best. */
  WGI_RULE_OF_LAW(0, 100),
  WGI_CONTROL_OF_CORRUPTION(0, 100),
  WGI_VOICE(0, 100),
  /** Points, 100 the least corrupt. */
  CPI_SCORE(0, 100),
  /** Points, 100 the freest; political rights alone may reach −4. */
  FREEDOM_TOTAL(-4, 100),
  /** 1 to 5 and 5+, 5+ the worst. */
  ITUC_RATING(Pattern.compile("[1-5]|5\\+")),
  /** 1 the most developed. */
  HDI(0, 1),
  /** The year of ratification, with its denunciation, or not ratified. */
  ILO_C029(Forms.RATIFICATION),
  ILO_P029(Forms.RATIFICATION),
  ILO_C105(Forms.RATIFICATION),
  ILO_C087(Forms.RATIFICATION),
  ILO_C098(Forms.RATIFICATION);

  /** A convention that a member state has not ratified. */
  static final String NOT_RATIFIED = "not ratified";

  private final Pattern form;
  private final double lowest;
  private final double highest;

  Measure(double lowest, double highest) {
    this.form = Forms.NUMBER;
    this.lowest = lowest;
    this.highest = highest;
  }

  Measure(Pattern form) {
    this.form = form;
    this.lowest = Double.NaN;
    this.highest = Double.NaN;
  }

  /** Whether a text is a value on this scale. */
  public boolean holds(String raw) {
    return form.matcher(raw).matches() && (Double.isNaN(lowest) || isWithin(raw));
  }

  private boolean isWithin(String raw) {
    double value = Double.parseDouble(raw);
    return lowest <= value && value <= highest;
  }

  /** How values are written. */
  private static final class Forms {
    static final Pattern NUMBER = Pattern.compile("-?\\d{1,9}(\\.\\d{1,20})?([eE]-?\\d{1,2})?");
    static final Pattern RATIFICATION =
        Pattern.compile("(19|20)\\d\\d( \\(denounced (19|20)\\d\\d\\))?|" + NOT_RATIFIED);

    private Forms() {}
  }
}
