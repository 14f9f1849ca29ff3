package org.tierlight.risk.pack;

/** What the file holds and we do not take, on purpose. Never says who or what it was. */
public record PassedOver(Place place, String column, Reason reason) {

  /** Why it is not taken. */
  public enum Reason {
    /** A natural person: no person is taken in, whatever the list. */
    PERSON,
    /** An address, a vessel, a link between entities and the like. */
    NOT_AN_ORGANISATION,
    /** The publisher gives no value there. */
    NO_VALUE,
    /** A region or a group of countries. */
    GROUP_OF_COUNTRIES,
    /** An indicator or a flag that the method does not use. */
    NOT_USED,
    /** A note under or above the table. */
    NOTE
  }
}
