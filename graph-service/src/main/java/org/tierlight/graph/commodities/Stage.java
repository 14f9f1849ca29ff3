package org.tierlight.graph.commodities;

import java.util.List;
import org.tierlight.vocabulary.HsCode;
import org.tierlight.vocabulary.HsEdition;

/**
 * What a commodity is at one stage of its way.
 *
 * @param hs codes of HS 2022; whatever lies under one of them is at this stage
 */
public record Stage(String name, List<String> hs) {

  /**
   * @throws IllegalArgumentException if no code is named
   */
  public Stage {
    if (hs.isEmpty()) {
      throw new IllegalArgumentException("a stage without codes");
    }
    hs = List.copyOf(hs);
  }

  /** Whether a product is at this stage; a heading that holds more than it is not. */
  public boolean holds(HsCode code) {
    return code.edition() == HsEdition.HS2022 && hs.stream().anyMatch(code::isWithin);
  }
}
