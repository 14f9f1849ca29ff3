package org.tierlight.local;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.tierlight.local.gateway.GatewayClient;
import org.tierlight.local.gateway.LocalKeys;
import org.tierlight.local.gateway.Receipt;
import org.tierlight.local.gateway.Role;
import org.tierlight.local.load.Kind;
import org.tierlight.local.stack.LocalPorts;
import org.tierlight.local.stack.LocalStack;
import org.tierlight.local.stack.Part;
import org.tierlight.local.stack.Place;
import org.tierlight.local.stack.Processes;
import org.tierlight.testkit.faults.FaultProxy;

/**
 * The whole stack on free ports, started once for all tests of this JVM; it ends with the JVM. The
 * map's service reaches its database through a proxy that can break.
 */
final class RunningStack {

  private static final class Shared {
    private static final RunningStack STACK = start();
  }

  private final LocalStack stack;
  private final LocalPorts ports;
  private final Place place;
  private final FaultProxy toDatabase;

  private RunningStack(LocalStack stack, LocalPorts ports, Place place, FaultProxy toDatabase) {
    this.stack = stack;
    this.ports = ports;
    this.place = place;
    this.toDatabase = toDatabase;
  }

  static RunningStack shared() {
    return Shared.STACK;
  }

  static Path modules() {
    return Path.of(System.getProperty("tierlight.root"));
  }

  /** An empty directory of the build, whose logs can be read after the tests. */
  static Path emptyDirectory(String name) {
    Path directory = modules().resolve(Path.of("local-stack", "target", name));
    try {
      delete(directory);
      return Files.createDirectories(directory);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  LocalStack stack() {
    return stack;
  }

  Processes processes() {
    return new Processes(stack);
  }

  LocalPorts ports() {
    return ports;
  }

  Place place() {
    return place;
  }

  /** What stands between the map's service and its database. */
  FaultProxy toDatabase() {
    return toDatabase;
  }

  URI gatewayAddress() {
    return URI.create("http://127.0.0.1:" + ports.of(Part.GATEWAY));
  }

  LocalKeys keys() {
    return new LocalKeys(gatewayAddress(), place);
  }

  GatewayClient gateway() throws IOException, InterruptedException {
    return new GatewayClient(gatewayAddress(), keys().of(Role.WORK));
  }

  /** Sends items; every one must be taken. */
  List<Receipt.Status> send(Kind kind, List<?> items) throws IOException, InterruptedException {
    return new Sending(gateway(), quiet()).send(kind, items);
  }

  /** Waits until everything accepted is in scores and map. */
  void settle() throws InterruptedException {
    new Settling(ports, new Progress(quiet())).await();
  }

  private static RunningStack start() {
    try {
      Place place = new Place(emptyDirectory("e2e"));
      LocalPorts ports = LocalPorts.free();
      FaultProxy toDatabase = FaultProxy.to(ports.of(Part.NEO4J));
      Map<String, String> behindIt =
          Map.of("TIERLIGHT_NEO4J", "bolt://127.0.0.1:" + toDatabase.port());
      LocalStack stack = new LocalStack(modules(), place, ports, behindIt);
      Runtime.getRuntime().addShutdownHook(new Thread(stack::close));
      long start = System.nanoTime();
      stack.start();
      System.out.printf("the stack answers after %.1f s%n", (System.nanoTime() - start) / 1e9);
      return new RunningStack(stack, ports, place, toDatabase);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(interrupted);
    }
  }

  private static PrintWriter quiet() {
    return new PrintWriter(Writer.nullWriter());
  }

  /** Deletes a directory with all that is in it, where there is one. */
  static void delete(Path directory) throws IOException {
    if (Files.notExists(directory)) {
      return;
    }
    try (Stream<Path> files = Files.walk(directory)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
