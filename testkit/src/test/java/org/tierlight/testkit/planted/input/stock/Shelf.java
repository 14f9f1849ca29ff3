package org.tierlight.testkit.planted.input.stock;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Core that reads a file. */
public record Shelf(String path) {

  public String content() throws IOException {
    return Files.readString(Path.of(path));
  }
}
