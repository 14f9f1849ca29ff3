package org.tierlight.local.gateway;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * One request of HTTP/1.1 whose answer is read while it is sent. The services answer while they
 * read; the client of the JDK reads no answer before all is sent, so that of many items neither
 * would come to an end.
 */
final class Dialogue implements Closeable {

  private static final int CONNECTING = (int) Duration.ofSeconds(5).toMillis();
  private static final int SILENCE = (int) Duration.ofMinutes(2).toMillis();
  private static final int CHUNK = 16 << 10;
  private static final int LONGEST_LINE = 16 << 10;

  private final Socket socket;
  private final InputStream in;
  private final Map<String, String> headers = new HashMap<>();
  private int status;

  private Dialogue(Socket socket) throws IOException {
    this.socket = socket;
    this.in = new BufferedInputStream(socket.getInputStream());
  }

  /** Begins to send, and returns when the answer has begun. */
  static Dialogue open(URI address, Map<String, String> headers, Content content)
      throws IOException {
    Socket socket = connected(address);
    try {
      Thread.ofVirtual().start(() -> send(socket, address, headers, content));
      Dialogue dialogue = new Dialogue(socket);
      dialogue.readHead();
      return dialogue;
    } catch (IOException | RuntimeException failure) {
      socket.close();
      throw failure;
    }
  }

  int status() {
    return status;
  }

  Optional<String> header(String name) {
    return Optional.ofNullable(headers.get(name.toLowerCase(Locale.ROOT)));
  }

  /** What was answered, as far as it has come. */
  InputStream body() {
    return header("Transfer-Encoding").isPresent() ? new Chunks(in) : in;
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }

  private static Socket connected(URI address) throws IOException {
    Socket socket = new Socket();
    socket.connect(new InetSocketAddress(address.getHost(), address.getPort()), CONNECTING);
    socket.setSoTimeout(SILENCE);
    return socket;
  }

  /**
   * Whatever fails here, the answer tells or does not come: without its last chunk nothing ends.
   */
  private static void send(
      Socket socket, URI address, Map<String, String> headers, Content content) {
    try (InputStream body = content.open()) {
      OutputStream out = new BufferedOutputStream(socket.getOutputStream(), 2 * CHUNK);
      StringBuilder head = new StringBuilder();
      head.append("POST %s HTTP/1.1\r\n".formatted(target(address)));
      head.append("Host: %s\r\n".formatted(address.getAuthority()));
      headers.forEach((name, value) -> head.append("%s: %s\r\n".formatted(name, value)));
      head.append("Transfer-Encoding: chunked\r\nConnection: close\r\n\r\n");
      out.write(head.toString().getBytes(ISO_8859_1));
      byte[] chunk = new byte[CHUNK];
      for (int count = body.read(chunk); count >= 0; count = body.read(chunk)) {
        if (count > 0) {
          out.write((Integer.toHexString(count) + "\r\n").getBytes(ISO_8859_1));
          out.write(chunk, 0, count);
          out.write("\r\n".getBytes(ISO_8859_1));
        }
      }
      out.write("0\r\n\r\n".getBytes(ISO_8859_1));
      out.flush();
    } catch (IOException | RuntimeException broken) {
      endOutput(socket);
    }
  }

  private static void endOutput(Socket socket) {
    try {
      socket.shutdownOutput();
    } catch (IOException gone) {
      // Then the other side knows already.
      return;
    }
  }

  private static String target(URI address) {
    return address.getRawQuery() == null
        ? address.getRawPath()
        : address.getRawPath() + "?" + address.getRawQuery();
  }

  /** Passes over what only says that an answer will come (RFC 9110, 15.2). */
  private void readHead() throws IOException {
    do {
      String[] words = line(in).split(" ", 3);
      if (words.length < 2 || !words[0].startsWith("HTTP/1.") || !words[1].matches("\\d{3}")) {
        throw new IOException("the answer is no HTTP");
      }
      status = Integer.parseInt(words[1]);
      for (String line = line(in); !line.isEmpty(); line = line(in)) {
        int colon = Math.max(0, line.indexOf(':'));
        headers.put(
            line.substring(0, colon).toLowerCase(Locale.ROOT), line.substring(colon + 1).strip());
      }
    } while (status < 200);
  }

  private static String line(InputStream in) throws IOException {
    StringBuilder line = new StringBuilder();
    for (int sign = in.read(); sign != '\n'; sign = in.read()) {
      if (sign < 0 || line.length() == LONGEST_LINE) {
        throw new IOException("the answer was cut off");
      }
      line.append((char) sign);
    }
    return line.toString().stripTrailing();
  }

  /** A body in chunks (RFC 9112, 7.1). */
  private static final class Chunks extends InputStream {

    private final InputStream in;
    private long left;
    private boolean hasEnded;

    Chunks(InputStream in) {
      this.in = in;
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(one[0]);
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
      if (left == 0 && !hasEnded) {
        begin();
      }
      if (hasEnded) {
        return -1;
      }
      int count = in.read(bytes, offset, (int) Math.min(left, length));
      if (count < 0) {
        throw new IOException("the answer was cut off");
      }
      left -= count;
      if (left == 0) {
        line(in);
      }
      return count;
    }

    private void begin() throws IOException {
      String size = line(in).split(";", 2)[0].strip();
      if (!size.matches("[0-9a-fA-F]{1,15}")) {
        throw new IOException("the answer is no HTTP");
      }
      left = Long.parseLong(size, 16);
      hasEnded = left == 0;
    }
  }
}
