package org.tierlight.risk.indicator;

import java.util.List;
import org.tierlight.risk.legal.LegalRules;

/** What law is held against suppliers, and the packs that it rests on. */
public record Law(LegalRules rules, List<Pack> packs) {

  public Law {
    packs = List.copyOf(packs);
  }
}
