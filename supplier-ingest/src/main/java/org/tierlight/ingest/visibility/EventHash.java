package org.tierlight.ingest.visibility;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The name of an event by what it says (CBV 2.0, section 8.9; RFC 6920). */
public final class EventHash {

  private EventHash() {}

  /**
   * The event hash id: {@code ni:///sha-256;…?ver=CBV2.0}. Two events that say the same have the
   * same, in whatever syntax and order they were written.
   */
  public static String of(VisibilityEvent event) {
    byte[] digest = sha256().digest(PreHash.of(event).getBytes(UTF_8));
    return "ni:///sha-256;" + HexFormat.of().formatHex(digest) + "?ver=CBV2.0";
  }

  /** The string that is hashed, to see where two events differ. */
  public static String preHash(VisibilityEvent event) {
    return PreHash.of(event);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java platform has SHA-256", impossible);
    }
  }
}
