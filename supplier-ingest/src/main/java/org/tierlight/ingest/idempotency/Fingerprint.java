package org.tierlight.ingest.idempotency;

import java.nio.ByteBuffer;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;
import org.tierlight.ingest.form.Canonical;

/**
 * The first 128 bits of a key's SHA-256. Among a billion keys two agree by chance with a
 * probability below 1e-20.
 */
public record Fingerprint(long high, long low) {

  private static final Pattern FORM = Pattern.compile("[0-9a-f]{32}");

  /** The fingerprint of a key. */
  public static Fingerprint of(String key) {
    ByteBuffer digest = ByteBuffer.wrap(Canonical.digest(key));
    return new Fingerprint(digest.getLong(), digest.getLong());
  }

  /** The fingerprint of its 32 hexadecimal digits, or empty where the text is another. */
  public static Optional<Fingerprint> ofHex(String text) {
    return FORM.matcher(text).matches()
        ? Optional.of(
            new Fingerprint(
                HexFormat.fromHexDigitsToLong(text, 0, 16),
                HexFormat.fromHexDigitsToLong(text, 16, 32)))
        : Optional.empty();
  }

  /** 32 hexadecimal digits. */
  public String hex() {
    return HexFormat.of().toHexDigits(high) + HexFormat.of().toHexDigits(low);
  }
}
