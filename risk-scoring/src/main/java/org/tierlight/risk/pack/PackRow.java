package org.tierlight.risk.pack;

/** One thing that a file says and that we take. */
public sealed interface PackRow permits CountryValue, GoodListing, ListEntry, OrderRow, PlaceRow {

  /** Where it stands in the file. */
  Place place();
}
