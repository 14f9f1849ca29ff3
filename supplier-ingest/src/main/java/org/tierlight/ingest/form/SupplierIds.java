package org.tierlight.ingest.form;

import java.util.Optional;
import org.tierlight.ingest.problem.ProblemCode;
import org.tierlight.vocabulary.SupplierId;

/** Reads ids of suppliers. */
public final class SupplierIds {

  private SupplierIds() {}

  /** The supplier that a field names. */
  public static Optional<SupplierId> read(Field field) {
    return field.read(
        200,
        text -> Optional.of(text).filter(SupplierId::isValid).map(SupplierId::new),
        ProblemCode.MALFORMED_ID,
        "is no supplier id");
  }
}
