package org.tierlight.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A sender of NDJSON that reads while its request is still open, which Java's client cannot. */
final class Conversation implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final Socket socket;
  private final BufferedReader in;

  private Conversation(Socket socket) throws IOException {
    this.socket = socket;
    this.in = new BufferedReader(new InputStreamReader(socket.getInputStream(), UTF_8));
  }

  static Conversation begin(URI uri) {
    try {
      Conversation begun = new Conversation(new Socket(uri.getHost(), uri.getPort()));
      begun.socket.setSoTimeout((int) PATIENCE.toMillis());
      begun.write(
          String.join(
              "\r\n",
              "POST " + uri.getPath() + " HTTP/1.1",
              "Host: " + uri.getAuthority(),
              "Content-Type: application/x-ndjson",
              "Transfer-Encoding: chunked",
              "Connection: close",
              "",
              ""));
      return begun;
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  void say(String text) {
    write(Integer.toHexString(text.getBytes(UTF_8).length) + "\r\n" + text + "\r\n");
  }

  void end() {
    write("0\r\n\r\n");
  }

  /** The next line of JSON; fails if none comes in time. */
  JsonNode hear() {
    try {
      String line = in.readLine();
      while (line != null && !line.startsWith("{")) {
        line = in.readLine();
      }
      return JSON.readTree(required(line));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static String required(@Nullable String line) {
    if (line == null) {
      throw new IllegalStateException("the answer has ended");
    }
    return line;
  }

  private void write(String text) {
    try {
      socket.getOutputStream().write(text.getBytes(UTF_8));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  @Override
  public void close() {
    try {
      socket.close();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
