package org.tierlight.ingest.likeness;

import java.util.List;
import org.tierlight.vocabulary.SupplierId;

/**
 * A supplier with all its records and why they are one.
 *
 * @param supplier the id that it keeps
 * @param records those that were described, in the order of their ids
 * @param rulings all that were made about its records, the oldest first
 * @param overruled merges that do not hold
 */
public record Grouped(
    SupplierId supplier,
    List<SupplierId> ids,
    List<KnownRecord> records,
    List<Ruling> rulings,
    List<Overruled> overruled) {

  /** A merge that does not hold, and the rulings that it would go against. */
  public record Overruled(Ruling ruling, List<Ruling> because) {

    public Overruled {
      because = List.copyOf(because);
    }
  }

  public Grouped {
    ids = List.copyOf(ids);
    records = List.copyOf(records);
    rulings = List.copyOf(rulings);
    overruled = List.copyOf(overruled);
  }
}
