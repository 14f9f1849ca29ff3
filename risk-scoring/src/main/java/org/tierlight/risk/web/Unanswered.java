package org.tierlight.risk.web;

import java.io.Serial;

/** A question that has no answer now; the detail tells the asker what to do. */
abstract sealed class Unanswered extends RuntimeException {

  @Serial private static final long serialVersionUID = 1;

  private final String detail;

  private Unanswered(String detail) {
    super(detail);
    this.detail = detail;
  }

  final String detail() {
    return detail;
  }

  /** No fact speaks of that supplier. */
  static final class UnknownSupplier extends Unanswered {

    @Serial private static final long serialVersionUID = 1;

    UnknownSupplier() {
      super(
          "No fact speaks of this supplier. Search for it with GET /v1/suppliers?q=, or declare it"
              + " with POST /v1/suppliers.");
    }
  }

  /** No set of figures has that version. */
  static final class UnknownParameters extends Unanswered {

    @Serial private static final long serialVersionUID = 1;

    UnknownParameters() {
      super("No set of parameters has this version. GET /v1/parameters lists them all.");
    }
  }

  /** The scores cannot be shown yet; an empty answer would read as "no risk". */
  static final class Unavailable extends Unanswered {

    @Serial private static final long serialVersionUID = 1;

    Unavailable(String detail) {
      super(detail);
    }
  }
}
