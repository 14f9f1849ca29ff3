package org.tierlight.xlsx;

import java.io.Serial;

/** A workbook that cannot be read, or is not safe to read. */
public final class UnreadableWorkbook extends RuntimeException {

  @Serial private static final long serialVersionUID = 1;

  /** Says why. */
  public UnreadableWorkbook(String message) {
    super(message);
  }

  /** Says why, and what failed. */
  public UnreadableWorkbook(String message, Throwable cause) {
    super(message, cause);
  }
}
