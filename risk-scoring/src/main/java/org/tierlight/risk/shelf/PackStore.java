package org.tierlight.risk.shelf;

/** Keeps files by their hash, for ever. */
public interface PackStore {

  /** Whether a file lies there, sound or not. */
  Stored read(String sha256);

  /** What lies under a hash. */
  sealed interface Stored {

    /** The file as it was kept. */
    @SuppressWarnings("ArrayRecordComponent") // A file is read once and never compared.
    record Sound(byte[] file) implements Stored {}

    /**
     * It cannot be used.
     *
     * @param reason in words for the operator
     */
    record Lost(String reason) implements Stored {}
  }
}
