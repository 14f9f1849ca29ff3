package org.tierlight.graph.suppliers;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;

/** Where a page ended, as an opaque word that fits only the search it was given for. */
public final class PageCursor {

  private static final int MARK_LENGTH = 16;

  private PageCursor() {}

  /** The word for the place behind a sort key. */
  public static String write(Search search, String lastKey) {
    String plain = mark(search) + lastKey;
    return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(UTF_8));
  }

  /** The sort key in a word, or empty where it is no cursor or one of another search. */
  public static Optional<String> read(Search search, String word) {
    try {
      String plain = new String(Base64.getUrlDecoder().decode(word), UTF_8);
      String mark = mark(search);
      return plain.startsWith(mark) ? Optional.of(plain.substring(MARK_LENGTH)) : Optional.empty();
    } catch (IllegalArgumentException noBase64) {
      return Optional.empty();
    }
  }

  private static String mark(Search search) {
    byte[] hash = sha256().digest(search.fingerprint().getBytes(UTF_8));
    return HexFormat.of().formatHex(hash).substring(0, MARK_LENGTH);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java has SHA-256", impossible);
    }
  }
}
