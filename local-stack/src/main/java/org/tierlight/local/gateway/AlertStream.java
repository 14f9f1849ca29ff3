package org.tierlight.local.gateway;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Live alerts, read from a stream of server-sent events. */
public final class AlertStream implements AutoCloseable {

  private final InputStream events;
  private final BlockingQueue<JsonNode> alerts = new LinkedBlockingQueue<>();

  AlertStream(InputStream events) {
    this.events = events;
    Thread.ofVirtual().name("alerts").start(this::read);
  }

  /** The next alert that passes the test, or empty where none came in time. */
  public Optional<JsonNode> await(Predicate<JsonNode> test, Duration patience)
      throws InterruptedException {
    long end = System.nanoTime() + patience.toNanos();
    for (long left = patience.toNanos(); left > 0; left = end - System.nanoTime()) {
      JsonNode alert = alerts.poll(left, TimeUnit.NANOSECONDS);
      if (alert != null && test.test(alert)) {
        return Optional.of(alert);
      }
    }
    return Optional.empty();
  }

  @Override
  public void close() throws IOException {
    events.close();
  }

  private void read() {
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(events, StandardCharsets.UTF_8))) {
      StringBuilder data = new StringBuilder();
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        take(line, data);
      }
    } catch (IOException closed) {
      // The reader of this stream has gone, or the gateway has: no more alerts come.
    }
  }

  private void take(String line, StringBuilder data) {
    if (line.startsWith("data:")) {
      data.append(line.substring("data:".length()));
    } else if (line.isEmpty() && !data.isEmpty()) {
      alerts.add(JsonMapper.shared().readTree(data.toString()));
      data.setLength(0);
    }
  }
}
