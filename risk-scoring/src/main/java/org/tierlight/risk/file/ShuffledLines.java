package org.tierlight.risk.file;

import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * A copy of a file of lines in another order and with some lines twice. Only the places of the
 * lines are held in memory.
 *
 * @param seed the same seed gives the same copy
 * @param duplicated which share of the lines comes twice, in [0, 1]
 */
public record ShuffledLines(long seed, double duplicated) {

  private record Line(long start, int length) {}

  /**
   * @throws IllegalArgumentException if the share lies outside of [0, 1]
   */
  public ShuffledLines {
    if (!(duplicated >= 0 && duplicated <= 1)) {
      throw new IllegalArgumentException("a share of lines lies in [0, 1]");
    }
  }

  /** Writes the copy; answers how many lines it has. */
  public long copy(Path plain, OutputStream out) throws IOException {
    Random random = new Random(seed);
    List<Line> lines = lines(plain);
    List<Line> twice = lines.stream().filter(line -> random.nextDouble() < duplicated).toList();
    lines.addAll(twice);
    Collections.shuffle(lines, random);
    try (RandomAccessFile file = new RandomAccessFile(plain.toFile(), "r")) {
      for (Line line : lines) {
        byte[] bytes = new byte[line.length];
        file.seek(line.start);
        file.readFully(bytes);
        out.write(bytes);
      }
    }
    return lines.size();
  }

  private static List<Line> lines(Path plain) throws IOException {
    List<Line> lines = new ArrayList<>();
    long start = 0;
    long at = 0;
    byte[] buffer = new byte[1 << 16];
    try (var in = java.nio.file.Files.newInputStream(plain)) {
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        for (int k = 0; k < read; k++, at++) {
          if (buffer[k] == '\n') {
            lines.add(new Line(start, Math.toIntExact(at + 1 - start)));
            start = at + 1;
          }
        }
      }
    }
    return lines;
  }
}
