package org.tierlight.ingest.classification;

import java.util.Optional;
import java.util.Set;
import org.tierlight.vocabulary.IsicCode;

/** The sections, divisions, groups and classes of ISIC Rev. 4 that exist. */
public record IsicCodes(Set<String> codes) {

  public IsicCodes {
    codes = Set.copyOf(codes);
  }

  /** The code of a text, or empty where the classification has none such. */
  public Optional<IsicCode> find(String text) {
    return IsicCode.ofText(text).filter(code -> codes.contains(code.code()));
  }
}
