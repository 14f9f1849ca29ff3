package org.tierlight.testkit.faults;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.EOFException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FaultProxyTest {

  private static final int SHORT_MILLIS = 150;
  private static final byte[] HELLO = "hello".getBytes(UTF_8);
  private static final byte[] COMMIT = {0, 2, (byte) 0xB0, 0x12, 0, 0};
  private static final byte[] READING = {(byte) 0x84, 'm', 'o', 'd', 'e', (byte) 0x81, 'r'};

  private final AtomicInteger heard = new AtomicInteger();
  private ServerSocket echo;
  private FaultProxy proxy;

  @BeforeEach
  void start() throws IOException {
    echo = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
    Thread.ofVirtual().start(this::serve);
    proxy = FaultProxy.to(echo.getLocalPort());
  }

  @AfterEach
  void stop() throws IOException {
    proxy.close();
    echo.close();
  }

  private void serve() {
    while (!echo.isClosed()) {
      try {
        Socket socket = echo.accept();
        Thread.ofVirtual().start(() -> answer(socket));
      } catch (IOException closed) {
        return;
      }
    }
  }

  private void answer(Socket socket) {
    byte[] bytes = new byte[1000];
    try (socket) {
      for (int length = socket.getInputStream().read(bytes);
          length >= 0;
          length = socket.getInputStream().read(bytes)) {
        heard.addAndGet(length);
        socket.getOutputStream().write(bytes, 0, length);
      }
    } catch (IOException gone) {
      // The test has ended.
    }
  }

  @Test
  void inFineWeatherAllGoesThrough() throws IOException {
    try (Socket client = client()) {
      assertThat(said(client, HELLO)).isEqualTo(HELLO);
    }
  }

  @Test
  void aCutEndsConnectionsAndLetsNoneInUntilItIsMended() throws IOException {
    try (Socket before = client()) {
      said(before, HELLO);
      proxy.cut();
      assertThat(before.getInputStream().read()).isEqualTo(-1);
      try (Socket during = client()) {
        assertThatThrownBy(() -> said(during, HELLO)).isInstanceOf(IOException.class);
      }
    }
    proxy.mend();
    try (Socket after = client()) {
      assertThat(said(after, HELLO)).isEqualTo(HELLO);
    }
  }

  @Test
  void onAHalfOpenLineNothingArrivesUntilItIsMended() throws IOException {
    try (Socket client = client()) {
      proxy.halfOpen();
      assertThatThrownBy(() -> said(client, HELLO)).isInstanceOf(SocketTimeoutException.class);
      assertThat(heard).hasValue(0);
      proxy.mend();
      assertThat(read(client, HELLO.length)).isEqualTo(HELLO);
    }
  }

  @Test
  void oneWayMeansThatRequestsArriveAndRepliesDoNot() throws IOException {
    try (Socket client = client()) {
      proxy.oneWay();
      assertThatThrownBy(() -> said(client, HELLO)).isInstanceOf(SocketTimeoutException.class);
      assertThat(heard).hasValue(HELLO.length);
      proxy.mend();
      assertThat(read(client, HELLO.length)).isEqualTo(HELLO);
    }
  }

  @Test
  void latencyCountsEachWay() throws IOException {
    try (Socket client = client()) {
      proxy.slow(Duration.ofMillis(40));
      long start = System.nanoTime();
      said(client, HELLO);
      assertThat(Duration.ofNanos(System.nanoTime() - start))
          .isGreaterThanOrEqualTo(Duration.ofMillis(80));
    }
  }

  @Test
  void theReplyToTheNthCommitIsLostWithItsConnectionAndNoOther() throws Exception {
    Trap trap = proxy.dropReplyToCommit(2);
    try (Socket client = client()) {
      said(client, COMMIT);
      assertThatThrownBy(() -> said(client, COMMIT)).isInstanceOf(IOException.class);
    }
    assertThat(trap.await(Duration.ofSeconds(1))).isTrue();
    assertThat(heard).hasValue(2 * COMMIT.length);
    try (Socket client = client()) {
      assertThat(said(client, COMMIT)).isEqualTo(COMMIT);
    }
  }

  @Test
  void beforeAnAnswerArrivesSomethingIsDone() throws IOException {
    AtomicInteger heardThen = new AtomicInteger();
    proxy.atAnswerToCommit(1, () -> heardThen.set(heard.get()));
    try (Socket client = client()) {
      assertThat(said(client, COMMIT)).isEqualTo(COMMIT);
    }
    assertThat(heardThen).hasValue(COMMIT.length);
  }

  @Test
  void commitsOfReadersDoNotCount() {
    Commits commits = new Commits();
    assertThat(commits.in(READING, READING.length)).isZero();
    assertThat(commits.in(COMMIT, COMMIT.length)).isZero();
    assertThat(commits.in(COMMIT, COMMIT.length)).isEqualTo(1);
  }

  @Test
  void commitsAreSeenHoweverTheBytesAreCut() {
    SplittableRandom random = new SplittableRandom(5);
    for (int run = 0; run < 1_000; run++) {
      List<byte[]> messages = new ArrayList<>();
      int expected = 0;
      for (int message = 0; message < 5; message++) {
        boolean reads = random.nextBoolean();
        messages.add(reads ? READING : HELLO);
        messages.add(COMMIT);
        expected += reads ? 0 : 1;
      }
      assertThat(seen(messages, random)).isEqualTo(expected);
    }
  }

  private static int seen(List<byte[]> messages, SplittableRandom random) {
    Commits commits = new Commits();
    int seen = 0;
    for (byte[] message : messages) {
      int cut = random.nextInt(message.length);
      seen += commits.in(message, cut);
      byte[] rest = java.util.Arrays.copyOfRange(message, cut, message.length);
      seen += commits.in(rest, rest.length);
    }
    return seen;
  }

  private Socket client() throws IOException {
    Socket socket = new Socket(InetAddress.getLoopbackAddress(), proxy.port());
    socket.setSoTimeout(SHORT_MILLIS);
    return socket;
  }

  private static byte[] said(Socket client, byte[] bytes) throws IOException {
    client.getOutputStream().write(bytes);
    return read(client, bytes.length);
  }

  private static byte[] read(Socket client, int length) throws IOException {
    byte[] bytes = client.getInputStream().readNBytes(length);
    if (bytes.length < length) {
      throw new EOFException();
    }
    return bytes;
  }
}
