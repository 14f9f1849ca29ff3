package org.tierlight.risk.web;

/** What the product says wherever a supplier is imagined away. */
final class Advice {

  static final String EXIT_IS_NOT_REMEDY =
      "Exit is not remedy: leaving a supplier lowers your score and helps none of its workers. Use"
          + " your leverage first, and leave responsibly if at all.";

  private Advice() {}
}
