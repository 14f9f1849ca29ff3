package org.tierlight.testkit.faults;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** One client's connection through the proxy, carried by two threads. */
final class Line {

  private static final int BUFFER = 64 << 10;

  private final FaultProxy proxy;
  private final Socket client;
  private final Socket server;
  private final Commits commits = new Commits();
  private volatile @Nullable Trap caught;

  Line(FaultProxy proxy, Socket client, Socket server) {
    this.proxy = proxy;
    this.client = client;
    this.server = server;
  }

  private interface Carrying {
    void carry(byte[] bytes, int length, OutputStream out) throws IOException;
  }

  void start() {
    Thread.ofVirtual().start(() -> run(client, server, true, this::request));
    Thread.ofVirtual().start(() -> run(server, client, false, this::reply));
  }

  boolean isClosed() {
    return client.isClosed();
  }

  private void run(Socket from, Socket to, boolean isRequest, Carrying carrying) {
    byte[] bytes = new byte[BUFFER];
    try (InputStream in = from.getInputStream();
        OutputStream out = to.getOutputStream()) {
      for (int length = in.read(bytes); length >= 0; length = in.read(bytes)) {
        linger(proxy.awaitPassage(this, isRequest));
        carrying.carry(bytes, length, out);
      }
    } catch (IOException gone) {
      // Either end may go at any time; the other is told below.
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    } finally {
      close();
    }
  }

  private static void linger(Duration latency) throws InterruptedException {
    if (latency.isPositive()) {
      Thread.sleep(latency);
    }
  }

  private void request(byte[] bytes, int length, OutputStream out) throws IOException {
    Trap trap = proxy.caughtBy(commits.in(bytes, length));
    if (trap == null) {
      out.write(bytes, 0, length);
    } else if (trap.moment() == Trap.Moment.SENT) {
      out.write(bytes, 0, length);
      trap.spring();
    } else {
      // Before the commit goes out: its reply may be quicker than we are.
      caught = trap;
      out.write(bytes, 0, length);
    }
  }

  private void reply(byte[] bytes, int length, OutputStream out) throws IOException {
    Trap trap = caught;
    caught = null;
    if (trap != null) {
      trap.spring();
      if (trap.moment() == Trap.Moment.LOST) {
        throw new IOException("this reply was to be lost");
      }
    }
    out.write(bytes, 0, length);
  }

  void close() {
    try (client;
        server) {
      proxy.ended(this);
    } catch (IOException gone) {
      // Nothing else is left to be ended.
    }
  }
}
