package org.tierlight.risk.file;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.tierlight.risk.checkpoint.Checkpoints;
import org.tierlight.risk.checkpoint.Heading;
import org.tierlight.risk.checkpoint.Kept;
import org.tierlight.risk.column.Transcript;

/**
 * Keeps checkpoints as numbered files of one folder. One process at a time writes there. A file
 * gets its name when all of it is on the disk, so what has a name is whole, whenever the process or
 * the machine ended.
 */
public final class CheckpointFolder implements Checkpoints {

  /** One that is not yet old, and one in case that the newest is spoiled. */
  private static final int KEPT = 2;

  private static final Pattern NAME = Pattern.compile("engine-(\\d{1,18})\\.checkpoint");
  private static final String UNFINISHED = "engine.unfinished";

  private final Path folder;

  /** A folder that is made when the first checkpoint is kept. */
  public CheckpointFolder(Path folder) {
    this.folder = folder;
  }

  @Override
  public List<Kept> newestFirst() {
    return files().stream().<Kept>map(CheckpointFile::new).toList();
  }

  @Override
  public long keep(Heading heading, Consumer<Transcript> engine) {
    try {
      Files.createDirectories(folder);
      Path unfinished = folder.resolve(UNFINISHED);
      long bytes = write(unfinished, heading, engine);
      Files.move(unfinished, next(), ATOMIC_MOVE);
      force(folder);
      dropOld();
      return bytes;
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static long write(Path unfinished, Heading heading, Consumer<Transcript> engine)
      throws IOException {
    try {
      return new CheckpointFile(unfinished).write(heading, engine);
    } catch (IOException | RuntimeException failure) {
      Files.deleteIfExists(unfinished);
      throw failure;
    }
  }

  private Path next() {
    long newest = files().stream().findFirst().map(CheckpointFolder::number).orElse(0L);
    return folder.resolve("engine-" + (newest + 1) + ".checkpoint");
  }

  private void dropOld() throws IOException {
    for (Path old : files().stream().skip(KEPT).toList()) {
      Files.delete(old);
    }
  }

  private List<Path> files() {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> NAME.matcher(file.getFileName().toString()).matches())
          .sorted(Comparator.comparing(CheckpointFolder::number).reversed())
          .toList();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static long number(Path file) {
    String name = file.getFileName().toString();
    return Long.parseLong(NAME.matcher(name).replaceFirst("$1"));
  }

  /** A name is on the disk when its folder is. */
  private static void force(Path folder) throws IOException {
    try (FileChannel names = FileChannel.open(folder)) {
      names.force(true);
    }
  }
}
