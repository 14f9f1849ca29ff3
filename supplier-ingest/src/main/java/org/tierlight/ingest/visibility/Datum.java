package org.tierlight.ingest.visibility;

import java.math.BigDecimal;
import java.time.Instant;

/** A value of a field. */
public sealed interface Datum {

  /** Text that names nothing. */
  record Text(String content) implements Datum {}

  /** A URI: an identifier, a link, or a word of a vocabulary. */
  record Uri(String content) implements Datum {}

  /** A number. */
  record Decimal(BigDecimal number) implements Datum {}

  /** A point in time. */
  record Moment(Instant time) implements Datum {}
}
