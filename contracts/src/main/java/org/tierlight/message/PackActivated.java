package org.tierlight.message;

import java.time.Instant;
import java.util.regex.Pattern;

/**
 * An operator brought a publisher's file and put it in force. Of one pack the activation told last
 * (by time, then id of the event) holds. The file itself lies in the store of packs under its hash.
 *
 * @param pack the pack's name, such as {@code wgi}; a later file of the same name takes its place
 * @param edition as the file says; empty where it does not
 * @param format which publisher's form it was recognised as
 * @param licence the publisher's terms, as a label
 * @param sha256 of the file's bytes, in lower-case hex
 * @param rows how many rows were taken
 * @param rejected how many could not be, each with its reason when the file was sent
 * @param by the name of the API key that it came by
 */
public record PackActivated(
    String pack,
    String edition,
    String format,
    String publisher,
    String licence,
    String sha256,
    long bytes,
    int rows,
    int rejected,
    Instant activatedAt,
    String by)
    implements PackFact {

  private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

  /**
   * @throws IllegalArgumentException if the hash is none, or a number is negative
   */
  public PackActivated {
    if (!HASH.matcher(sha256).matches()) {
      throw new IllegalArgumentException("a SHA-256 has 64 hex digits");
    }
    if (bytes < 0 || rows < 0 || rejected < 0) {
      throw new IllegalArgumentException("a file has no negative size");
    }
  }

  @Override
  public String subject() {
    return pack;
  }
}
