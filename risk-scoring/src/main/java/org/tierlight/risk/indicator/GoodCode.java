package org.tierlight.risk.indicator;

import org.tierlight.vocabulary.HsCode;
import org.tierlight.vocabulary.HsEdition;

/**
 * A code under which a listed good is traded.
 *
 * @param extent whether all goods of the code are that good
 */
public record GoodCode(String good, HsCode code, Extent extent) {

  /** How much of a code a good fills. */
  public enum Extent {
    WHOLE,
    PART
  }

  /** Whether something traded under that code can be the good. */
  public boolean mayCover(HsCode traded) {
    return isOfEditionOf(traded) && (traded.isWithin(code.digits()) || isBelow(traded));
  }

  /** Whether everything traded under that code is the good. */
  public boolean covers(HsCode traded) {
    return extent == Extent.WHOLE && traded.isWithin(code.digits());
  }

  private boolean isBelow(HsCode traded) {
    return code.isWithin(traded.digits());
  }

  /** Codes of HS 2012 are read as HS 2017: there is no table for them. */
  private boolean isOfEditionOf(HsCode traded) {
    HsEdition edition =
        switch (traded.edition()) {
          case HS2012, HS2017 -> HsEdition.HS2017;
          case HS2022 -> HsEdition.HS2022;
        };
    return code.edition() == edition;
  }
}
