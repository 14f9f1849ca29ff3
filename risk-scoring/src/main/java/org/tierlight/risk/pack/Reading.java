package org.tierlight.risk.pack;

/** What came of a file that somebody brought. */
public sealed interface Reading {

  /**
   * It was recognised and read.
   *
   * @param sha256 of the file's bytes, in hex
   */
  record Read(PackImport pack, String sha256) implements Reading {}

  /** It was not taken. */
  record Refused(Refusal refusal, String reason) implements Reading {}

  /** Why a file is not taken. */
  enum Refusal {
    EMPTY,
    TOO_LARGE,
    UNREADABLE,
    UNKNOWN_FORM
  }
}
