package org.tierlight.local.demo;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Properties;

/** The day from which the demo counts back. */
public final class Anchor {

  private static final String DAY = "day";

  private Anchor() {}

  /** The day kept in a file; where there is none, now is kept. */
  public static Instant keptIn(Path file, Instant now) throws IOException {
    Properties properties = new Properties();
    if (Files.exists(file)) {
      try (Reader in = Files.newBufferedReader(file)) {
        properties.load(in);
      }
      return Instant.parse(properties.getProperty(DAY));
    }
    properties.setProperty(DAY, now.toString());
    try (Writer out = Files.newBufferedWriter(file)) {
      properties.store(out, "the day that the demo's dates count back from");
    }
    return now;
  }
}
