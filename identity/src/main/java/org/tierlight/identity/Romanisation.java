package org.tierlight.identity;

/** Writes any script in plain Latin letters: the same text the same way, always. */
@FunctionalInterface
public interface Romanisation {

  /** The text in letters a to z, digits, and what is neither; in lower case. */
  String roman(String text);
}
