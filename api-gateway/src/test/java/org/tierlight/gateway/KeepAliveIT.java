package org.tierlight.gateway;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tierlight.gateway.keys.Scope;

/** A kept connection goes on, whatever the order in which its requests are answered. */
class KeepAliveIT {

  @Test
  void aQuickAnswerBehindASlowOneDoesNotStopTheConnection(@TempDir Path data) throws IOException {
    try (Upstream risk = Upstream.start();
        GatewayUnderTest gateway = GatewayUnderTest.on(data).risk(risk).start();
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), gateway.port())) {
      socket.setSoTimeout(20_000);
      BufferedReader in =
          new BufferedReader(new InputStreamReader(socket.getInputStream(), US_ASCII));
      String slow = request("/v1/parameters", gateway.keyFor(Scope.RISK_READ));
      String quick = "GET /livez HTTP/1.1\r\nHost: x\r\n\r\n";

      for (int round = 0; round < 20; round++) {
        send(socket, slow + quick);
        assertThat(status(in)).endsWith("HTTP/1.1 200 OK");
        assertThat(status(in)).endsWith("HTTP/1.1 200 OK");
        send(socket, quick);
        assertThat(status(in)).endsWith("HTTP/1.1 200 OK");
      }
    }
  }

  private static String request(String path, String key) {
    return "GET " + path + " HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer " + key + "\r\n\r\n";
  }

  private static void send(Socket socket, String requests) throws IOException {
    socket.getOutputStream().write(requests.getBytes(US_ASCII));
    socket.getOutputStream().flush();
  }

  // A body has no line end, so a status line may stand behind the body before it.
  private static String status(BufferedReader in) {
    return in.lines().filter(line -> line.contains("HTTP/1.1 ")).findFirst().orElse("");
  }
}
