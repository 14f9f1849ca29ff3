package org.tierlight.ingest.likeness;

import java.util.List;
import org.tierlight.identity.Likeness;
import org.tierlight.vocabulary.SupplierId;

/**
 * A supplier that may be meant, by the record of it that is most alike.
 *
 * @param supplier the id that it keeps
 * @param records all its records
 * @param isListed official evidence stands against it
 */
public record Candidate(
    KnownRecord record,
    SupplierId supplier,
    List<SupplierId> records,
    Likeness company,
    Likeness site,
    boolean isListed) {

  public Candidate {
    records = List.copyOf(records);
  }
}
