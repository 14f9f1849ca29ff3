package org.tierlight.risk.pack;

/** A file that is not what it begins as, or that is not safe to read. */
public final class UnreadableFile extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String reason;

  /**
   * @param reason what is wrong, in words for the one who sent the file
   */
  public UnreadableFile(String reason) {
    super(reason);
    this.reason = reason;
  }

  /**
   * @param reason what is wrong, in words for the one who sent the file
   */
  public UnreadableFile(String reason, Throwable cause) {
    super(reason, cause);
    this.reason = reason;
  }

  /** What is wrong. */
  String reason() {
    return reason;
  }
}
