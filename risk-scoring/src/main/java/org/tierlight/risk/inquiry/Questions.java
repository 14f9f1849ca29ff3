package org.tierlight.risk.inquiry;

import java.util.List;
import java.util.stream.Collectors;
import org.tierlight.vocabulary.HsCode;

/** Puts the question into words. */
public final class Questions {

  private static final int CODES = 3;

  private Questions() {}

  /**
   * What to ask a supplier.
   *
   * @param undisclosed m
   * @param sells what it sells, which the unknown purchases may go into
   */
  public static String of(String who, double undisclosed, List<HsCode> sells) {
    String goods = sells.isEmpty() ? "" : " for what it sells (" + codes(sells) + ")";
    return undisclosed >= 1
        ? "Ask %s who supplies it%s: nobody has disclosed any of its purchases."
            .formatted(who, goods)
        : "Ask %s who supplies the %s of its purchases that nobody has disclosed%s."
            .formatted(who, perCent(undisclosed), goods);
  }

  private static String perCent(double share) {
    long rounded = Math.round(100 * share);
    return rounded == 0 ? "last part" : Math.min(99, rounded) + " %";
  }

  private static String codes(List<HsCode> sells) {
    String first =
        sells.stream().limit(CODES).map(HsCode::digits).collect(Collectors.joining(", HS "));
    return "HS " + first + (sells.size() > CODES ? " and others" : "");
  }
}
