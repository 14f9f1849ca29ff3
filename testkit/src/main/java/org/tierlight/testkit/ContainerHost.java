package org.tierlight.testkit;

import com.github.dockerjava.api.DockerClient;
import java.time.Duration;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.containers.GenericContainer;

/** A container on a port of its own choice, so that a restart finds the same address. */
final class ContainerHost implements Host {

  private static final Duration PATIENCE = Duration.ofMinutes(2);
  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(100);
  private static final int STOP_SECONDS = 10;

  private final GenericContainer<?> container;
  private final BooleanSupplier ready;

  private ContainerHost(GenericContainer<?> container, BooleanSupplier ready) {
    this.container = container;
    this.ready = ready;
  }

  /** Whether a container engine answers here. */
  static boolean isPossible() {
    return DockerClientFactory.instance().isDockerAvailable();
  }

  /** Starts a container and waits until it answers. */
  static ContainerHost start(
      GenericContainer<?> container, int hostPort, int port, BooleanSupplier ready) {
    container.setPortBindings(List.of(hostPort + ":" + port));
    container.start();
    ContainerHost host = new ContainerHost(container, ready);
    host.awaitReady();
    return host;
  }

  @Override
  public String kind() {
    return "container " + container.getDockerImageName();
  }

  @Override
  public void kill() {
    engine().killContainerCmd(container.getContainerId()).exec();
  }

  @Override
  public void stop() {
    engine().stopContainerCmd(container.getContainerId()).withTimeout(STOP_SECONDS).exec();
  }

  @Override
  public void restart() {
    engine().startContainerCmd(container.getContainerId()).exec();
    awaitReady();
  }

  @Override
  public void close() {
    container.close();
  }

  private void awaitReady() {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (!ready.getAsBoolean()) {
      if (System.nanoTime() > end) {
        throw new IllegalStateException(kind() + " stays silent:\n" + container.getLogs());
      }
      Interruptible.run(() -> Thread.sleep(BETWEEN_LOOKS));
    }
  }

  private static DockerClient engine() {
    return DockerClientFactory.instance().client();
  }
}
