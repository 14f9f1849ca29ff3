package org.tierlight.graph.suppliers;

import java.util.function.Function;
import org.tierlight.vocabulary.SupplierId;

/** What is known under an id. */
public sealed interface Sought<T> {

  /** This. */
  record Found<T>(T what) implements Sought<T> {}

  /** The id is that of a record which is part of a supplier: ask for that one. */
  record Merged<T>(SupplierId record, SupplierId supplier) implements Sought<T> {}

  /** No fact names it. */
  record Unknown<T>(SupplierId id) implements Sought<T> {}

  /** What follows from what is found; what is not found stays so. */
  default <U> Sought<U> map(Function<T, U> next) {
    return flatMap(what -> new Found<>(next.apply(what)));
  }

  /** What is sought next where this is found. */
  default <U> Sought<U> flatMap(Function<T, Sought<U>> next) {
    return switch (this) {
      case Found<T>(T what) -> next.apply(what);
      case Merged<T>(SupplierId record, SupplierId supplier) -> new Merged<>(record, supplier);
      case Unknown<T>(SupplierId id) -> new Unknown<>(id);
    };
  }
}
