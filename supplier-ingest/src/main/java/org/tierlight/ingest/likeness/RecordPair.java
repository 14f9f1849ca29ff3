package org.tierlight.ingest.likeness;

import org.tierlight.ingest.idempotency.Fingerprint;
import org.tierlight.vocabulary.SupplierId;

/** Two records, in whichever order they were named. */
record RecordPair(SupplierId first, SupplierId second) {

  static RecordPair of(SupplierId one, SupplierId other) {
    return one.compareTo(other) < 0 ? new RecordPair(one, other) : new RecordPair(other, one);
  }

  /** The same for every instance. */
  String id() {
    return Fingerprint.of(first + "\n" + second).hex();
  }

  SupplierId otherThan(SupplierId record) {
    return first.equals(record) ? second : first;
  }
}
