package org.tierlight.ingest.likeness;

import org.tierlight.vocabulary.SupplierId;

/**
 * A record of a supplier as it was described last.
 *
 * @param since where it came into the log first
 */
public record KnownRecord(SupplierId id, Described description, Version version, LogPlace since) {

  /** The same record in other words; earlier words change nothing. */
  KnownRecord described(KnownRecord again) {
    LogPlace first = since.compareTo(again.since) <= 0 ? since : again.since;
    return version.compareTo(again.version) >= 0
        ? new KnownRecord(id, description, version, first)
        : new KnownRecord(id, again.description, again.version, first);
  }
}
