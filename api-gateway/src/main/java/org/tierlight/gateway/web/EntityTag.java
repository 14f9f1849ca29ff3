package org.tierlight.gateway.web;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;

/** Names content by its hash. */
final class EntityTag {

  private EntityTag() {}

  /** The strong entity tag of content. */
  static String of(byte[] content) {
    return '"' + shortHash(content) + '"';
  }

  /** Sixteen hexadecimal digits that change with the content. */
  static String shortHash(byte[] content) {
    return HexFormat.of().formatHex(sha256(content), 0, 8);
  }

  /** The hash as a content security policy writes it. */
  static String policySource(byte[] content) {
    return "'sha256-" + Base64.getEncoder().encodeToString(sha256(content)) + "'";
  }

  private static byte[] sha256(byte[] content) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(content);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java platform has SHA-256", impossible);
    }
  }
}
