package org.tierlight.ingest.idempotency;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** A key whose fact is on its way to the log. */
public final class Pending {

  private final Fingerprint key;
  private final CompletableFuture<Optional<Known>> outcome = new CompletableFuture<>();

  Pending(Fingerprint key) {
    this.key = key;
  }

  /** What came of it within a time; empty if its writer failed or is slow. */
  public Optional<Known> await(Duration atMost) {
    return outcome
        .copy()
        .completeOnTimeout(Optional.empty(), atMost.toMillis(), TimeUnit.MILLISECONDS)
        .join();
  }

  Fingerprint key() {
    return key;
  }

  void resolve(Optional<Known> known) {
    outcome.complete(known);
  }
}
