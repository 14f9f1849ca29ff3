package org.tierlight.vocabulary;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The sections, divisions, groups and classes of ISIC Rev. 4 that exist. */
public record IsicCodes(Set<String> codes) {

  public IsicCodes {
    codes = Set.copyOf(codes);
  }

  /** The codes of the table that ships with the vocabulary: all of ISIC Rev. 4. */
  public static IsicCodes shipped() {
    return new IsicCodes(
        ShippedTable.rows("isic4.csv").map(row -> row[0]).collect(Collectors.toSet()));
  }

  /** The code of a text, or empty where the classification has none such. */
  public Optional<IsicCode> find(String text) {
    return IsicCode.ofText(text).filter(code -> codes.contains(code.code()));
  }
}
