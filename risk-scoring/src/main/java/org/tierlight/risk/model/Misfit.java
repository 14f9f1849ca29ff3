package org.tierlight.risk.model;

/** Why a record that evidence ended does not end it (method.md section 3; ADR 0037). */
public enum Misfit {
  UNKNOWN_ITEM("No such item is known of this supplier."),
  BEFORE_THE_ITEM("It is dated before what the item tells of."),
  TOO_WEAK_A_CLASS("Only verified or official sources remedy or refute."),
  NOT_ITS_SENDER("Only who sent the item may withdraw it."),
  NOT_OFFICIAL("Only an official source says so, and only of an official item.");

  private final String sentence;

  Misfit(String sentence) {
    this.sentence = sentence;
  }

  /** The reason in plain words. */
  public String sentence() {
    return sentence;
  }
}
