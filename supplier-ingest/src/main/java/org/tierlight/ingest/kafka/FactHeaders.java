package org.tierlight.ingest.kafka;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.util.HexFormat;
import java.util.Optional;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.tierlight.ingest.idempotency.Fingerprint;

/**
 * The two headers by which a fact tells under which key it was taken in and what its body was. Both
 * are digests: a key may be a partner's secret.
 */
final class FactHeaders {

  private static final String KEY = "tierlight_key";
  private static final String BODY = "tierlight_bodyhash";

  private FactHeaders() {}

  static void add(Headers headers, Fingerprint key, long body) {
    headers.add(KEY, key.hex().getBytes(US_ASCII));
    headers.add(BODY, HexFormat.of().toHexDigits(body).getBytes(US_ASCII));
  }

  /** What a fact's headers tell; empty for a fact that somebody else has written. */
  static Optional<Remembered> read(Headers headers) {
    return text(headers, KEY)
        .flatMap(Fingerprint::ofHex)
        .flatMap(key -> body(headers).map(body -> new Remembered(key, body)));
  }

  private static Optional<Long> body(Headers headers) {
    return text(headers, BODY)
        .filter(text -> text.matches("[0-9a-f]{16}"))
        .map(HexFormat::fromHexDigitsToLong);
  }

  private static Optional<String> text(Headers headers, String name) {
    Header header = headers.lastHeader(name);
    return header == null ? Optional.empty() : Optional.of(new String(header.value(), US_ASCII));
  }

  record Remembered(Fingerprint key, long body) {}
}
