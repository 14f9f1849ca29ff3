package org.tierlight.risk.legal;

import org.tierlight.risk.indicator.Pack;

/**
 * A law presumes that goods of an area are made under forced labour until the contrary is shown, or
 * an official list names whatever comes from there.
 *
 * @param law as it is called, or the entry of the list
 * @param reference where it stands
 * @param says what it presumes, in plain words, as the end of a sentence
 */
public record Presumption(
    Pack pack, Area area, String law, String reference, Force force, String says) {

  Citation citation() {
    return new Citation(law, pack.publisher(), pack.edition(), reference, force.from());
  }
}
