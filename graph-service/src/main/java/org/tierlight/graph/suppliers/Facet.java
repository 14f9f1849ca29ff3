package org.tierlight.graph.suppliers;

/** What suppliers of a list are counted by; each is a filter of the list too. */
public enum Facet {
  COUNTRY,
  REGION,
  /** Sections and divisions of ISIC. */
  SECTOR,
  BAND,
  OPAQUE,
  UNDECLARED
}
