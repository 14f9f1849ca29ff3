package org.tierlight.graph.batches;

import java.util.List;

/**
 * Lands batches in a store. One that the store refuses is halved until the record stands alone that
 * is the reason; that one is set aside, and everything else lands. Outages are not its business.
 */
public final class Landing {

  /** Takes what the store refuses. */
  @FunctionalInterface
  public interface Aside {

    /** Keeps a record that cannot be applied, and why; may be told of one twice. */
    void set(Batch.Entry record, String reason);
  }

  /**
   * When the store refuses record after record, the reason does not lie in the records: then
   * nothing more is set aside, and the log waits.
   */
  static final int MOST_IN_A_ROW = 20;

  private final FactStore store;
  private int refusedInARow;

  /** Lands in a store. */
  public Landing(FactStore store) {
    this.store = store;
  }

  /**
   * Applies a batch but for the records that the store refuses.
   *
   * @throws BatchRefused if it refuses one after the other
   */
  public Outcome land(Batch batch, Aside aside) {
    try {
      Outcome outcome = store.apply(batch);
      if (outcome instanceof Outcome.Applied(int fresh) && fresh > 0) {
        refusedInARow = 0;
      }
      return outcome;
    } catch (BatchRefused refused) {
      return batch.records() > 1
          ? halved(batch, aside)
          : store.apply(without(batch, aside, refused));
    }
  }

  private Outcome halved(Batch batch, Aside aside) {
    int fresh = 0;
    for (Batch half : batch.halves()) {
      switch (land(half, aside)) {
        case Outcome.Applied(int some) -> fresh += some;
        case Outcome.Missing missing -> {
          return missing;
        }
      }
    }
    return new Outcome.Applied(fresh);
  }

  private Batch without(Batch alone, Aside aside, BatchRefused refused) {
    if (alone.entries().isEmpty() || refusedInARow == MOST_IN_A_ROW) {
      throw refused;
    }
    refusedInARow++;
    alone.entries().forEach(record -> aside.set(record, String.valueOf(refused.getMessage())));
    return new Batch(alone.spans(), List.of());
  }
}
