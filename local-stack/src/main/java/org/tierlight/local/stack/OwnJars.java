package org.tierlight.local.stack;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;

/** The jars that this program runs on. */
final class OwnJars {

  private OwnJars() {}

  /**
   * Copies them, so that a later build does not change them under the supervisor; answers the class
   * path of the copies.
   */
  static String copyTo(Path directory) throws IOException {
    Path own = Path.of(System.getProperty("java.class.path").split(File.pathSeparator, -1)[0]);
    Files.createDirectories(directory);
    try (Stream<Path> old = Files.list(directory)) {
      for (Path jar : old.toList()) {
        Files.delete(jar);
      }
    }
    for (Path jar : jars(own)) {
      Files.copy(jar, directory.resolve(jar.getFileName()), StandardCopyOption.REPLACE_EXISTING);
    }
    return directory + "/*";
  }

  private static List<Path> jars(Path own) throws IOException {
    try (Stream<Path> libraries = Files.list(own.resolveSibling("lib"))) {
      return Stream.concat(Stream.of(own), libraries).toList();
    }
  }
}
