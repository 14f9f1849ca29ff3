package org.tierlight.gateway.keys;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A key as its holder keeps it: {@code tl_}, the public id, and a secret of 256 random bits. The
 * secret is random, so a plain SHA-256 is enough to store: there is nothing to guess from.
 */
record KeyText(String id, String secret) {

  private static final Pattern FORM = Pattern.compile("tl_([0-9a-f]{12})_([A-Za-z0-9_-]{43})");

  static KeyText random(RandomGenerator random) {
    return new KeyText(
        HexFormat.of().formatHex(bytes(random, 6)),
        Base64.getUrlEncoder().withoutPadding().encodeToString(bytes(random, 32)));
  }

  static Optional<KeyText> of(String text) {
    Matcher form = FORM.matcher(text);
    return form.matches()
        ? Optional.of(new KeyText(form.group(1), form.group(2)))
        : Optional.empty();
  }

  String text() {
    return "tl_" + id + "_" + secret;
  }

  String secretHash() {
    return HexFormat.of().formatHex(sha256(secret));
  }

  boolean hashesTo(String expectedHash) {
    // Constant time: the answer must not tell how many leading characters were right.
    return MessageDigest.isEqual(
        secretHash().getBytes(StandardCharsets.US_ASCII),
        expectedHash.getBytes(StandardCharsets.US_ASCII));
  }

  @Override
  public String toString() {
    return "tl_" + id + "_…";
  }

  private static byte[] bytes(RandomGenerator random, int count) {
    byte[] bytes = new byte[count];
    random.nextBytes(bytes);
    return bytes;
  }

  private static byte[] sha256(String text) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.US_ASCII));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java platform has SHA-256", impossible);
    }
  }
}
