package org.tierlight.ingest.web;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How a body is written. */
enum Format {
  JSON,
  LINES,
  TABLE,
  EVENT,
  EVENTS;

  private static final Map<String, Format> BY_TYPE =
      Map.of(
          "application/json", JSON,
          "application/x-ndjson", LINES,
          "application/ndjson", LINES,
          "application/jsonl", LINES,
          "text/csv", TABLE,
          "application/cloudevents+json", EVENT,
          "application/cloudevents-batch+json", EVENTS);

  /** The format of a media type, whatever its parameters. */
  static Optional<Format> of(@Nullable String contentType) {
    return Optional.ofNullable(contentType)
        .map(type -> type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT))
        .map(BY_TYPE::get);
  }
}
