package org.tierlight.ingest.web;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How a body is written. */
enum Format {
  JSON,
  LINES,
  TABLE,
  WORKBOOK,
  EVENT,
  EVENTS;

  private static final Map<String, Format> BY_TYPE =
      Map.of(
          "application/json", JSON,
          "application/x-ndjson", LINES,
          "application/ndjson", LINES,
          "application/jsonl", LINES,
          "application/x-ftm+ndjson", LINES,
          "text/csv", TABLE,
          "text/tab-separated-values", TABLE,
          "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", WORKBOOK,
          "application/cloudevents+json", EVENT,
          "application/cloudevents-batch+json", EVENTS);

  private static final Pattern CHARSET =
      Pattern.compile("(?i);\\s*charset\\s*=\\s*\"?([A-Za-z0-9._:+-]{1,40})\"?");

  /** Whether it has columns. */
  boolean isTable() {
    return this == TABLE || this == WORKBOOK;
  }

  /** The encoding that a media type names. */
  static Optional<String> charset(@Nullable String contentType) {
    return Optional.ofNullable(contentType)
        .map(CHARSET::matcher)
        .filter(Matcher::find)
        .map(found -> found.group(1));
  }

  /** The format of a media type, whatever its parameters. */
  static Optional<Format> of(@Nullable String contentType) {
    return Optional.ofNullable(contentType)
        .map(type -> type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT))
        .map(BY_TYPE::get);
  }
}
