package org.tierlight.identity;

/** How much a word says: a rare one much, one that many companies bear little. */
@FunctionalInterface
public interface Rarity {

  /** In (0, 1]; 1 for a word that nobody else bears. */
  double of(String word);
}
