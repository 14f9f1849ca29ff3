package org.tierlight.message;

import java.io.Serial;

/** Bytes that are none of our messages; retrying them cannot help. */
public final class UnreadableMessage extends RuntimeException {

  @Serial private static final long serialVersionUID = 1;

  private final String code;
  private final String pointer;

  /** Says what is wrong by a stable code, and where by a JSON pointer. */
  public UnreadableMessage(String code, String pointer, String message) {
    super(message);
    this.code = code;
    this.pointer = pointer;
  }

  /** A stable reason code. */
  public String code() {
    return code;
  }

  /** A JSON pointer to the part that could not be read; empty for the whole. */
  public String pointer() {
    return pointer;
  }
}
