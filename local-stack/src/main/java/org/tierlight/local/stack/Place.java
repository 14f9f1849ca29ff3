package org.tierlight.local.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/**
 * The directory under which everything local lives.
 *
 * @param root usually {@code .tierlight}
 */
public record Place(Path root) {

  /** The name of the one-time admin key that the gateway writes at its first start. */
  public static final String ADMIN_KEY = "admin-key";

  /** A place by its absolute path. */
  public Place {
    root = root.toAbsolutePath().normalize();
  }

  /** The data of a part. */
  public Path data(Part part) {
    return root.resolve("data").resolve(part.title());
  }

  /** The log of a process. */
  public Path log(String name) {
    return root.resolve("logs").resolve(name + ".log");
  }

  /** The jars that a process of this name runs on. */
  Path jars(String name) {
    return root.resolve("jars").resolve(name);
  }

  /** A file with a secret. */
  public Path key(String name) {
    return root.resolve("keys").resolve(name);
  }

  /** What the demo remembers between two runs. */
  public Path demo() {
    return root.resolve("demo.properties");
  }

  Path run(String name) {
    return root.resolve("run").resolve(name);
  }

  /** Makes the directories; keys are for the owner's eyes only. */
  void prepare() throws IOException {
    Files.createDirectories(root.resolve("logs"));
    Files.createDirectories(root.resolve("run"));
    Files.createDirectories(
        root.resolve("keys"),
        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
  }
}
