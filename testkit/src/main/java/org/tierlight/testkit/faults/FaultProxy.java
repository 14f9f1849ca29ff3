package org.tierlight.testkit.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Stands between clients and one server on this machine, and breaks what goes through it as
 * networks do. To clients that speak Bolt it can do so at a commit.
 */
public final class FaultProxy implements AutoCloseable {

  private static final int WAITING = 50;

  private final ServerSocket door;
  private final int target;
  private final Set<Line> lines = ConcurrentHashMap.newKeySet();
  private Weather weather = Weather.FINE;
  private @Nullable Trap trap;

  private FaultProxy(ServerSocket door, int target) {
    this.door = door;
    this.target = target;
  }

  /** A proxy of the server at a port, which need not answer yet. */
  public static FaultProxy to(int target) {
    try {
      ServerSocket door = new ServerSocket(0, WAITING, InetAddress.getLoopbackAddress());
      FaultProxy proxy = new FaultProxy(door, target);
      Thread.ofVirtual().name("fault-proxy").start(proxy::letIn);
      return proxy;
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** Where clients connect to. */
  public int port() {
    return door.getLocalPort();
  }

  /** From now on everything takes so much longer, each way. */
  public void slow(Duration latency) {
    become(Weather.slow(latency));
  }

  /** Ends all connections and lets none in. */
  public void cut() {
    become(Weather.CUT);
    lines.forEach(Line::close);
  }

  /** Nothing arrives any more, and nobody is told: what is said waits until the line is mended. */
  public void halfOpen() {
    become(Weather.HALF_OPEN);
  }

  /** Requests arrive, replies do not. */
  public void oneWay() {
    become(Weather.ONE_WAY);
  }

  /** All is well again; what waited goes on. */
  public void mend() {
    become(Weather.FINE);
  }

  /** Does something as the nth commit of a writer from now on goes to the database. */
  public Trap atCommit(int nth, Runnable action) {
    return set(new Trap(Trap.Moment.SENT, nth, action));
  }

  /** Does something when the nth commit of a writer is answered, before the answer arrives. */
  public Trap atAnswerToCommit(int nth, Runnable action) {
    return set(new Trap(Trap.Moment.ANSWERED, nth, action));
  }

  /** Lets the nth commit of a writer succeed, and its reply and connection be lost. */
  public Trap dropReplyToCommit(int nth) {
    return set(new Trap(Trap.Moment.LOST, nth, () -> {}));
  }

  private synchronized Trap set(Trap fresh) {
    trap = fresh;
    return fresh;
  }

  /** The trap, where one of these commits is the one that it waits for; then it is gone. */
  synchronized @Nullable Trap caughtBy(int commits) {
    Trap present = trap;
    if (present == null || !present.catches(commits)) {
      return null;
    }
    trap = null;
    return present;
  }

  private synchronized void become(Weather next) {
    weather = next;
    notifyAll();
  }

  synchronized Weather weather() {
    return weather;
  }

  /** Waits until requests, or replies, get through, or their line has ended. */
  synchronized Duration awaitPassage(Line line, boolean isRequest) throws InterruptedException {
    while (!line.isClosed() && !(isRequest ? weather.requests() : weather.replies())) {
      wait();
    }
    return weather.latency();
  }

  private void letIn() {
    while (!door.isClosed()) {
      try {
        join(door.accept());
      } catch (IOException ended) {
        // The door was closed, or whoever knocked has gone.
      }
    }
  }

  private void join(Socket client) throws IOException {
    if (!weather().connects()) {
      client.close();
      return;
    }
    try {
      Line line = new Line(this, client, new Socket(InetAddress.getLoopbackAddress(), target));
      lines.add(line);
      line.start();
    } catch (IOException nobodyThere) {
      client.close();
    }
  }

  synchronized void ended(Line line) {
    lines.remove(line);
    notifyAll();
  }

  @Override
  public void close() {
    try {
      door.close();
      lines.forEach(Line::close);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
