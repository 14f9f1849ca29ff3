package org.tierlight.ingest.submission;

import java.util.Map;
import java.util.Optional;

/**
 * How a table was sent.
 *
 * @param charset in which the sender says it is written
 * @param mapping what the sender says that columns mean: a field's name, or {@code -} for nothing
 */
public record TableRequest(Medium medium, Optional<String> charset, Map<String, String> mapping) {

  /** What a sender passes over. */
  public static final String NOTHING = "-";

  public TableRequest {
    mapping = Map.copyOf(mapping);
  }

  /** A table about which nothing was said. */
  public static TableRequest plain() {
    return new TableRequest(Medium.CSV, Optional.empty(), Map.of());
  }

  /** What holds the rows. */
  public enum Medium {
    CSV,
    WORKBOOK
  }
}
