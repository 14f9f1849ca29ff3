package org.tierlight.risk.indicator;

import java.util.List;
import java.util.stream.Stream;
import org.tierlight.risk.legal.LegalRules;
import org.tierlight.risk.model.Appraisal;
import org.tierlight.risk.model.Profile;
import org.tierlight.vocabulary.HsCode;

/** Appraises suppliers by the packs in force: declared and traded goods count alike. */
public record PackAppraisal(Indicators indicators) implements Appraisal {

  @Override
  public InherentFactors appraise(Profile profile, List<HsCode> traded) {
    List<HsCode> goods = Stream.concat(profile.hs().stream(), traded.stream()).distinct().toList();
    return indicators.factors(profile.origin(), profile.isic(), goods);
  }

  @Override
  public LegalRules law() {
    return indicators.law();
  }
}
