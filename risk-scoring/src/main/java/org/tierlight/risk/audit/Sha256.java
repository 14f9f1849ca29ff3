package org.tierlight.risk.audit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A SHA-256 that grows with what it is told. */
public final class Sha256 {

  private final MessageDigest digest = digest();

  /** Of some bytes, in hexadecimal digits. */
  public static String of(byte[] bytes) {
    Sha256 hash = new Sha256();
    hash.digest.update(bytes);
    return hash.hex();
  }

  /** Takes in the first bytes of a buffer. */
  public void bytes(byte[] buffer, int length) {
    digest.update(buffer, 0, length);
  }

  /** Takes in a line and the line feed that ends it. */
  public void line(String line) {
    digest.update(line.getBytes(UTF_8));
    digest.update((byte) '\n');
  }

  /** What was taken in since the last time, in hexadecimal digits. */
  public String hex() {
    return HexFormat.of().formatHex(digest.digest());
  }

  private static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
