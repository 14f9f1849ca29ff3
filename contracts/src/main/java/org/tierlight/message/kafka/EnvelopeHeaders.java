package org.tierlight.message.kafka;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.function.Function;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.jspecify.annotations.Nullable;
import org.tierlight.message.Envelope;
import org.tierlight.message.UnreadableMessage;
import org.tierlight.vocabulary.TraceParent;

/** An envelope as Kafka headers: the binary binding of CloudEvents 1.0 and W3C trace context. */
public final class EnvelopeHeaders {

  private EnvelopeHeaders() {}

  /** The headers of an envelope. */
  public static Headers write(Envelope envelope) {
    Headers headers = new RecordHeaders();
    put(headers, "ce_specversion", "1.0");
    put(headers, "ce_id", envelope.id());
    put(headers, "ce_source", envelope.source());
    put(headers, "ce_type", envelope.type());
    put(headers, "ce_time", envelope.time().toString());
    put(headers, "content-type", "application/json");
    if (envelope.trace() != null) {
      put(headers, TraceParent.HEADER, envelope.trace().text());
    }
    return headers;
  }

  /**
   * The envelope that headers hold. A trace in another form is left out: nothing depends on it.
   *
   * @param header the bytes of a header by its name, null where there is none
   * @throws UnreadableMessage if a required attribute is missing or the time cannot be read
   */
  public static Envelope read(Function<String, byte @Nullable []> header) {
    return new Envelope(
        required(header, "ce_id"),
        required(header, "ce_source"),
        required(header, "ce_type"),
        time(required(header, "ce_time")),
        TraceParent.ofText(text(header.apply(TraceParent.HEADER))).orElse(null));
  }

  private static Instant time(String text) {
    try {
      return Instant.parse(text);
    } catch (DateTimeException unreadable) {
      throw new UnreadableMessage("MALFORMED_HEADER", "", "header ce_time is no instant");
    }
  }

  private static String required(Function<String, byte @Nullable []> header, String name) {
    String value = text(header.apply(name));
    if (value == null) {
      throw new UnreadableMessage("MISSING_HEADER", "", "header " + name + " is missing");
    }
    return value;
  }

  private static @Nullable String text(byte @Nullable [] bytes) {
    return bytes == null ? null : new String(bytes, UTF_8);
  }

  private static void put(Headers headers, String name, String value) {
    headers.add(name, value.getBytes(UTF_8));
  }
}
