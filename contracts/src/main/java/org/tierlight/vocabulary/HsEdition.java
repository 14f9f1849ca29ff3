package org.tierlight.vocabulary;

/** An edition of the Harmonized System; the same digits can mean other goods in another edition. */
public enum HsEdition {
  HS2012,
  HS2017,
  HS2022
}
