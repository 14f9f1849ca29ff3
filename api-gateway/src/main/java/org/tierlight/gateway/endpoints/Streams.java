package org.tierlight.gateway.endpoints;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells uploads of unbounded length from bodies of one piece. */
public final class Streams {

  // The types that supplier-ingest reads bit by bit, or bounds itself.
  private static final Set<String> STREAMED =
      Set.of(
          "application/x-ndjson",
          "application/ndjson",
          "application/jsonl",
          "application/x-ftm+ndjson",
          "text/csv",
          "text/tab-separated-values",
          "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

  private Streams() {}

  /** Whether a body of this content type is a stream; a body without a type is none. */
  public static boolean isStream(@Nullable String contentType) {
    return contentType != null
        && STREAMED.contains(contentType.split(";", 2)[0].strip().toLowerCase(Locale.ROOT));
  }
}
