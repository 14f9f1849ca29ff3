package org.tierlight.ingest.visibility;

import java.util.List;
import java.util.Optional;

/** In which course of business it happened. */
public record Why(
    Optional<Action> action,
    Optional<String> step,
    Optional<String> disposition,
    PersistentDisposition persistentDisposition,
    List<Typed> transactions,
    List<Typed> sources,
    List<Typed> destinations) {

  public Why {
    transactions = List.copyOf(transactions);
    sources = List.copyOf(sources);
    destinations = List.copyOf(destinations);
  }
}
