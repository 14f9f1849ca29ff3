package org.tierlight.risk.model;

import java.util.List;
import org.tierlight.risk.indicator.InherentFactors;
import org.tierlight.risk.legal.LegalRules;
import org.tierlight.vocabulary.HsCode;

/**
 * Reads the factors of inherent risk off the indicator packs in force (method.md section 2). A pure
 * function: the same profile and goods give the same factors until other packs are in force.
 */
@FunctionalInterface
public interface Appraisal {

  /**
   * The factors of a supplier.
   *
   * @param traded the HS codes that it was seen to sell, sorted; the declared ones are in the
   *     profile
   */
  InherentFactors appraise(Profile profile, List<HsCode> traded);

  /** The law of the same packs; none is held unless the packs say otherwise. */
  default LegalRules law() {
    return LegalRules.NONE;
  }
}
