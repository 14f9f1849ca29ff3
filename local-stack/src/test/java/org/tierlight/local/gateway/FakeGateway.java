package org.tierlight.local.gateway;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;

/** Answers each request by its body. */
public final class FakeGateway implements AutoCloseable {

  /** An answer of HTTP. */
  public record Answer(int status, String body) {}

  private final HttpServer server;
  private final Function<byte[], Answer> answers;

  public FakeGateway(Function<byte[], Answer> answers) throws IOException {
    this.answers = answers;
    this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::answer);
    server.start();
  }

  /** A client of it. */
  public GatewayClient client() {
    return new GatewayClient(address(), "k");
  }

  /** Where it listens. */
  URI address() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
  }

  /** A receipt as it goes over the wire. */
  public static String receipt(int index, Receipt.Status status) {
    return "{\"index\":%d,\"status\":\"%s\",\"id\":\"s%d\",\"problems\":[]}\n"
        .formatted(index, status, index);
  }

  @Override
  public void close() {
    server.stop(0);
  }

  private void answer(HttpExchange exchange) throws IOException {
    Answer answer = answers.apply(exchange.getRequestBody().readAllBytes());
    exchange.getResponseHeaders().set("Retry-After", "0");
    byte[] body = answer.body().getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(answer.status(), body.length == 0 ? -1 : body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }
}
