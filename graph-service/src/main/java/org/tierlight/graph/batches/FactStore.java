package org.tierlight.graph.batches;

import java.util.Map;

/**
 * Where batches are applied, each as a whole and once. Every method throws {@link StoreUnavailable}
 * while the store does not answer.
 */
public interface FactStore {

  /** Makes the store ready to be written to; may be repeated. */
  void prepare();

  /** The last offset applied of each partition; partitions without any are absent. */
  Map<Partition, Long> applied();

  /** Applies a batch behind the fence. */
  Outcome apply(Batch batch);
}
