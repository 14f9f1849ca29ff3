package org.tierlight.local.gateway;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.Map;
import java.util.concurrent.CountDownLatch;

/** Whoever is asked in a dialogue, down to the bytes. */
final class OtherSide {

  static final String HEAD = "HTTP/1.1 202 Accepted\r\nTransfer-Encoding: chunked\r\n\r\n";

  private OtherSide() {}

  /** What it does. */
  interface Part {
    void play(Socket socket) throws IOException, InterruptedException;
  }

  /** Asks somebody who says this whatever is asked. */
  static Dialogue asked(String answer) throws IOException {
    Content few = () -> items(64);
    return asked(socket -> say(socket, answer), few);
  }

  static Dialogue asked(Part part, Content content) throws IOException {
    try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      Thread.ofVirtual().start(() -> play(server, part));
      URI address = URI.create("http://127.0.0.1:" + server.getLocalPort() + "/v1/suppliers");
      return Dialogue.open(address, Map.of(), content);
    }
  }

  private static void play(ServerSocket server, Part part) {
    try (Socket socket = server.accept()) {
      part.play(socket);
    } catch (IOException | InterruptedException gone) {
      throw new AssertionError(gone);
    }
  }

  private static void say(Socket socket, String answer) throws IOException {
    BufferedReader asked = lines(socket);
    readTo("0", asked);
    asked.readLine();
    socket.getOutputStream().write(answer.getBytes(UTF_8));
  }

  static void answerAtOnce(Socket socket) throws IOException {
    BufferedReader lines = lines(socket);
    assertThat(lines.readLine()).isEqualTo("POST /v1/suppliers HTTP/1.1");
    socket.getOutputStream().write((HEAD + "1\r\na\r\n").getBytes(UTF_8));
    readTo("0", lines);
    lines.readLine();
    socket.getOutputStream().write("1\r\nb\r\n0\r\n\r\n".getBytes(UTF_8));
  }

  static void begin(Socket socket, CountDownLatch hangUp) throws IOException, InterruptedException {
    readTo("item", lines(socket));
    socket.getOutputStream().write((HEAD + "1\r\na\r\n").getBytes(UTF_8));
    hangUp.await();
  }

  static void refuse(Socket socket, int status, CountDownLatch hangUp)
      throws IOException, InterruptedException {
    String head = "HTTP/1.1 %d No\r\nRetry-After: 7\r\nContent-Length: 2\r\n\r\nno";
    readTo("item", lines(socket));
    socket.getOutputStream().write(head.formatted(status).getBytes(UTF_8));
    hangUp.await();
  }

  private static BufferedReader lines(Socket socket) throws IOException {
    return new BufferedReader(new InputStreamReader(socket.getInputStream(), UTF_8));
  }

  private static void readTo(String last, BufferedReader asked) throws IOException {
    for (String line = asked.readLine(); !last.equals(line); line = asked.readLine()) {
      if (line == null) {
        throw new IOException("the request was cut off");
      }
    }
  }

  static InputStream items(int bytes) {
    return new ByteArrayInputStream("item\n".repeat(bytes / 5).getBytes(UTF_8));
  }
}
