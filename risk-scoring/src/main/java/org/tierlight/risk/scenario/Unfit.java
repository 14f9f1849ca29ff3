package org.tierlight.risk.scenario;

/** Why an edit cannot be applied, and what could be. */
public enum Unfit {
  UNKNOWN_SUPPLIER(
      "no fact speaks of this supplier",
      "an id of GET /v1/suppliers, or one that a SUPPOSE_SUPPLIER before this edit names"),
  KNOWN_SUPPLIER("this supplier is known already", "an id that no supplier has"),
  SAME_SUPPLIER("nobody supplies itself, or takes over from itself", "another supplier"),
  NO_TRADE(
      "this supplier delivers nothing to the buyer in the window, or no more after earlier edits",
      "a direct supplier of the buyer; see GET /v1/suppliers/{id}/upstream?tiers=1"),
  KNOWN_EVIDENCE("there is an item of this id already", "another id, or none"),
  UNKNOWN_EVIDENCE(
      "no item of this id counts on the supplier",
      "the item of a contribution of GET /v1/suppliers/{id}/risk"),
  NOTHING_UNDISCLOSED(
      "everything that this supplier buys is disclosed already",
      "a supplier that GET /v1/inquiries/plan names"),
  OTHER_WINDOW(
      "the window and the memory are fixed: what lies outside was not kept",
      "another figure of GET /v1/parameters");

  private final String message;
  private final String hint;

  Unfit(String message, String hint) {
    this.message = message;
    this.hint = hint;
  }

  /** What is wrong. */
  public String message() {
    return message;
  }

  /** What would be right. */
  public String hint() {
    return hint;
  }
}
