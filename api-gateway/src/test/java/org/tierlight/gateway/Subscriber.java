package org.tierlight.gateway;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads a stream of server-sent events as the standard says, and notes what came. */
final class Subscriber implements AutoCloseable {

  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final HttpResponse<Stream<String>> response;
  private final List<Event> events = new CopyOnWriteArrayList<>();
  private final AtomicInteger heartbeats = new AtomicInteger();
  private volatile String lastEventId = "";
  private volatile boolean ended;

  /** One event. */
  record Event(String id, String name, JsonNode data) {}

  Subscriber(HttpRequest.Builder request) {
    response = open(request.build());
    Thread.ofVirtual().start(this::read);
  }

  int status() {
    return response.statusCode();
  }

  List<Event> events() {
    return events;
  }

  List<Long> positions() {
    return events.stream().map(event -> Long.parseLong(event.id())).toList();
  }

  int heartbeats() {
    return heartbeats.get();
  }

  String lastEventId() {
    return lastEventId;
  }

  boolean hasEnded() {
    return ended;
  }

  @Override
  public void close() {
    client.shutdownNow();
  }

  private HttpResponse<Stream<String>> open(HttpRequest request) {
    try {
      return client.send(request, BodyHandlers.ofLines());
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
  }

  private void read() {
    List<String> block = new ArrayList<>();
    try (Stream<String> lines = response.body()) {
      lines.forEach(line -> take(line, block));
    } catch (UncheckedIOException cut) {
      // The stream was cut; what had come is noted.
    }
    ended = true;
  }

  private void take(String line, List<String> block) {
    if (!line.isEmpty()) {
      block.add(line);
      return;
    }
    String id = field(block, "id: ");
    String data = field(block, "data: ");
    lastEventId = id.isEmpty() ? lastEventId : id;
    if (data.isEmpty()) {
      heartbeats.incrementAndGet();
    } else {
      events.add(new Event(id, field(block, "event: "), JsonMapper.shared().readTree(data)));
    }
    block.clear();
  }

  private static String field(List<String> block, String name) {
    return block.stream()
        .filter(line -> line.startsWith(name))
        .map(line -> line.substring(name.length()))
        .findFirst()
        .orElse("");
  }
}
