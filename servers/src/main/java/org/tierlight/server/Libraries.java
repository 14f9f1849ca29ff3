package org.tierlight.server;

import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where the jars of the foreign servers lie. */
final class Libraries {

  private Libraries() {}

  /**
   * The class path of a server whose jars the build gathered.
   *
   * @throws IllegalStateException where the build did not run
   */
  static String of(String server) {
    Path jars = root().resolve(Path.of("servers", server, "target", "lib"));
    if (!Files.isDirectory(jars)) {
      throw new IllegalStateException(
          jars + " is missing: run ./mvnw -pl servers/" + server + " generate-resources");
    }
    return jars + "/*";
  }

  /** The jar or directory that a class was loaded from. */
  static Path holding(Class<?> type) {
    try {
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static Path root() {
    String root = System.getProperty("tierlight.root");
    if (root == null) {
      throw new IllegalStateException("the system property tierlight.root names no directory");
    }
    return Path.of(root).toAbsolutePath();
  }
}
