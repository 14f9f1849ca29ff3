package org.tierlight.risk.web;

import java.io.Serial;

/** A decision that may not be taken; the detail tells what to do. */
abstract sealed class Undecided extends RuntimeException {

  @Serial private static final long serialVersionUID = 1;

  private Undecided(String detail) {
    super(detail);
  }

  final String detail() {
    return String.valueOf(getMessage());
  }

  /** Another set has the version, or the set was decided on. */
  static final class Conflict extends Undecided {

    @Serial private static final long serialVersionUID = 1;

    Conflict(String detail) {
      super(detail);
    }
  }

  /** Four eyes are needed, and these are the same two, or nobody's. */
  static final class FourEyes extends Undecided {

    @Serial private static final long serialVersionUID = 1;

    FourEyes(String detail) {
      super(detail);
    }
  }

  /** Nobody is named who decides. */
  static final class Unsigned extends Undecided {

    @Serial private static final long serialVersionUID = 1;

    Unsigned(String detail) {
      super(detail);
    }
  }

  /** More was sent than a proposal can be. */
  static final class TooLarge extends Undecided {

    @Serial private static final long serialVersionUID = 1;

    TooLarge(String detail) {
      super(detail);
    }
  }
}
