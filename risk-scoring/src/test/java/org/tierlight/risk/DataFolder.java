package org.tierlight.risk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where a service under test keeps its own files. */
final class DataFolder {

  private DataFolder() {}

  /** A folder that no other test uses. */
  static Path fresh() {
    try {
      Path data = Files.createDirectories(Path.of("target", "data"));
      return Files.createTempDirectory(data, "risk-").toAbsolutePath();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
