package org.tierlight.ingest.quarantine;

/** The content of a refused record, as far as it may be seen. */
public sealed interface Body {

  /** It is text. */
  record Text(String content) implements Body {}

  /** It is no text; in Base64. */
  record Bytes(String base64) implements Body {}

  /** It is longer than what is shown. */
  record TooLong(int bytes) implements Body {}

  /** It holds what is in no field of ours, which may speak of a person. */
  record Withheld() implements Body {}

  /** The record had no content. */
  record Nothing() implements Body {}
}
