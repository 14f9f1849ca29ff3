package org.tierlight.risk.web;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.springframework.stereotype.Component;
import org.tierlight.risk.audit.Certifications;
import org.tierlight.risk.audit.HistoryUnavailable;
import org.tierlight.risk.audit.Manifest;

/** Orders a snapshot and waits for it. */
@Component
final class SnapshotOrders {

  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final Certifications certifications;

  SnapshotOrders(Certifications certifications) {
    this.certifications = certifications;
  }

  /**
   * A snapshot of what is known now.
   *
   * @throws HistoryUnavailable if the engine does not hand over numbers in time
   * @throws org.tierlight.risk.audit.SnapshotsUnavailable if there is no place for it
   */
  Manifest certified() {
    CompletableFuture<Manifest> order = certifications.order();
    try {
      return order.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
    } catch (ExecutionException failure) {
      throw failure.getCause() instanceof RuntimeException known
          ? known
          : new IllegalStateException(failure.getCause());
    } catch (TimeoutException late) {
      throw new HistoryUnavailable("The engine is busy. Ask again in a moment.");
    } catch (InterruptedException leaving) {
      Thread.currentThread().interrupt();
      throw new HistoryUnavailable("The service is stopping. Ask again in a moment.");
    } finally {
      order.cancel(false);
    }
  }
}
