package org.tierlight.testkit;

import java.util.function.Supplier;

/**
 * A server that is no fake, and that tests may hurt: in a container where Docker answers, else in a
 * child JVM. Port and data stay the same over its lives.
 */
public abstract sealed class RealServer implements AutoCloseable permits Broker, Database {

  private final Host host;

  /** Starts it and waits until it answers. */
  RealServer(String name, Supplier<Host> container, Supplier<Host> child) {
    this.host = ContainerHost.isPossible() ? container.get() : child.get();
    UsedServers.note(name, host.kind());
  }

  /** Ends it as SIGKILL does. */
  public final void kill() {
    host.kill();
  }

  /** Ends it in order. */
  public final void stop() {
    host.stop();
  }

  /** Starts it again after {@link #kill} or {@link #stop}: same port, same data. */
  public final void restart() {
    host.restart();
  }

  /** Ends it for good and forgets its data. */
  @Override
  public final void close() {
    host.close();
  }
}
