package org.tierlight.gateway;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;

/** A real HTTP server in the place of a service; the test says what it does. */
final class Upstream implements AutoCloseable {

  private final HttpServer server;
  private final List<Call> calls = new CopyOnWriteArrayList<>();
  private volatile HttpHandler behaviour = exchange -> answer(exchange, 200, "{}");

  /** What arrived. */
  record Call(String method, String uri, Map<String, List<String>> headers) {

    String header(String name) {
      return headers.getOrDefault(name, List.of("")).getFirst();
    }
  }

  private Upstream(HttpServer server) {
    this.server = server;
  }

  static Upstream start() {
    return startAt(0);
  }

  static Upstream startAt(int port) {
    try {
      HttpServer server =
          HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
      Upstream upstream = new Upstream(server);
      server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
      server.createContext("/", upstream::handle);
      server.start();
      return upstream;
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }

  /** From now on it does this. */
  void behaves(HttpHandler behaviour) {
    this.behaviour = behaviour;
    calls.clear();
  }

  /** From now on it reads everything, counts the bytes and accepts. */
  AtomicLong counting() {
    AtomicLong received = new AtomicLong();
    behaves(
        exchange -> {
          byte[] piece = new byte[8192];
          for (int read = 0; read >= 0; read = exchange.getRequestBody().read(piece)) {
            received.addAndGet(read);
          }
          answer(exchange, 202, "{}");
        });
    return received;
  }

  List<Call> calls() {
    return calls;
  }

  /** Where the latest call went; nothing before the first. */
  String latest() {
    return calls.isEmpty() ? "" : calls.getLast().uri();
  }

  int port() {
    return server.getAddress().getPort();
  }

  URI uri() {
    return URI.create("http://127.0.0.1:" + port());
  }

  @Override
  public void close() {
    server.stop(0);
  }

  static void answer(HttpExchange exchange, int status, String json) throws IOException {
    exchange.getRequestBody().readAllBytes();
    exchange.getResponseHeaders().set("Content-Type", "application/json");
    byte[] body = json.getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(status, body.length);
    try (OutputStream out = exchange.getResponseBody()) {
      out.write(body);
    }
  }

  private void handle(HttpExchange exchange) throws IOException {
    calls.add(
        new Call(
            exchange.getRequestMethod(),
            exchange.getRequestURI().toString(),
            Map.copyOf(exchange.getRequestHeaders())));
    try (exchange) {
      behaviour.handle(exchange);
    }
  }
}
