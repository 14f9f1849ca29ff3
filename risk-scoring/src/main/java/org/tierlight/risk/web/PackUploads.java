package org.tierlight.risk.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/**
 * One file at a time is read into memory, so that many senders need no more memory than one; the
 * others wait a little.
 */
@Component
final class PackUploads {

  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final Semaphore places = new Semaphore(1);

  /** Reads a file and hands it on while no other is read. */
  <T> T alone(HttpServletRequest request, Function<byte[], T> action) throws IOException {
    claim();
    try {
      return action.apply(PackBody.read(request));
    } finally {
      places.release();
    }
  }

  private void claim() {
    try {
      if (!places.tryAcquire(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
        throw new Unanswered.Unavailable("Other files are being read. Send the file again.");
      }
    } catch (InterruptedException leaving) {
      Thread.currentThread().interrupt();
      throw new Unanswered.Unavailable("The service is stopping. Send the file again.");
    }
  }
}
