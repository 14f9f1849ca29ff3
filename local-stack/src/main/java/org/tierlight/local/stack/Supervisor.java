package org.tierlight.local.stack;

import java.io.IOException;
import java.io.Writer;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** The background process that holds the stack; whoever holds the lock of a place is the one. */
public final class Supervisor {

  private static final Logger LOG = System.getLogger("tierlight");

  private Supervisor() {}

  /** Runs the stack of the modules and the place named until it is asked to end. */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    LibraryLogs.quieten();
    Place place = new Place(Path.of(arguments[1]));
    place.prepare();
    try (FileChannel channel = lockFile(place);
        FileLock lock = channel.tryLock()) {
      if (lock == null) {
        LOG.log(Level.ERROR, "another supervisor runs at {0}", place.root());
        return;
      }
      run(Path.of(arguments[0]), place);
    }
  }

  static FileChannel lockFile(Place place) throws IOException {
    return FileChannel.open(place.run("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
  }

  private static void run(Path modules, Place place) throws IOException, InterruptedException {
    LocalPorts ports = LocalPorts.of(System.getenv());
    LocalStack stack = new LocalStack(modules, place, ports);
    Runtime.getRuntime().addShutdownHook(new Thread(stack::close));
    note(place, ports);
    try {
      stack.start();
      LOG.log(Level.INFO, "everything answers");
      Thread.currentThread().join();
    } catch (IllegalStateException failure) {
      LOG.log(Level.ERROR, failure.getMessage());
      System.exit(1);
    }
  }

  private static void note(Place place, LocalPorts ports) throws IOException {
    Files.writeString(place.run("supervisor.pid"), Long.toString(ProcessHandle.current().pid()));
    try (Writer out = Files.newBufferedWriter(place.run("ports.properties"))) {
      ports.asProperties().store(out, null);
    }
  }
}
