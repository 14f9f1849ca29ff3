package org.tierlight.ingest.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.Stream;
import org.tierlight.ingest.capture.CaptureJob;
import org.tierlight.ingest.capture.CaptureJobs;

/**
 * Capture jobs as one file each, named by id and partner. The newest of each partner are kept,
 * however many others come.
 */
public final class JobFiles implements CaptureJobs {

  private static final Room ROOM = new Room(1_000, 64L << 20);
  private static final String END = ".json";

  private final Path folder;
  private final Room room;

  /** The size of each file of a partner by its name; names sort by time. */
  private final Map<String, NavigableMap<String, Long>> sizes = new ConcurrentHashMap<>();

  /**
   * How much is kept of one partner; its newest job always.
   *
   * @param bytes of all files together
   */
  record Room(int jobs, long bytes) {}

  private JobFiles(Path folder, Room room) {
    this.folder = folder;
    this.room = room;
  }

  /** The jobs of a folder, which is made where it is missing. */
  public static JobFiles in(Path folder) {
    return in(folder, ROOM);
  }

  static JobFiles in(Path folder, Room room) {
    JobFiles jobs = new JobFiles(folder, room);
    try {
      Files.createDirectories(folder);
      try (Stream<Path> files = Files.list(folder)) {
        files.filter(each -> each.toString().endsWith(END)).forEach(jobs::know);
      }
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    return jobs;
  }

  @Override
  public synchronized void keep(CaptureJob job) {
    String name = job.id() + "~" + job.partner() + END;
    try {
      Path written = Files.writeString(folder.resolve(name + ".part"), job.account());
      Files.move(written, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE);
      know(folder.resolve(name));
      prune(of(job.partner()));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  @Override
  public Optional<CaptureJob> find(String partner, String id) {
    String name = id + "~" + partner + END;
    return of(partner).containsKey(name) ? read(name) : Optional.empty();
  }

  @Override
  public List<CaptureJob> newest(String partner, String before, int most) {
    NavigableMap<String, Long> own = of(partner);
    var older = before.isEmpty() ? own : own.headMap(before, false);
    return older.descendingMap().keySet().stream()
        .flatMap(name -> read(name).stream())
        .limit(most)
        .toList();
  }

  private NavigableMap<String, Long> of(String partner) {
    return sizes.getOrDefault(partner, Collections.emptyNavigableMap());
  }

  private Optional<CaptureJob> read(String name) {
    try {
      String account = Files.readString(folder.resolve(name));
      return Optional.of(
          new CaptureJob(name.substring(0, name.indexOf('~')), partner(name), account));
    } catch (NoSuchFileException _) {
      return Optional.empty(); // let go of meanwhile
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private void prune(NavigableMap<String, Long> own) throws IOException {
    long bytes = own.values().stream().mapToLong(Long::longValue).sum();
    while (own.size() > room.jobs() || (bytes > room.bytes() && own.size() > 1)) {
      var oldest = own.firstEntry();
      Files.deleteIfExists(folder.resolve(oldest.getKey()));
      own.remove(oldest.getKey());
      bytes -= oldest.getValue();
    }
  }

  private void know(Path file) {
    String name = file.getFileName().toString();
    try {
      sizes
          .computeIfAbsent(partner(name), _ -> new ConcurrentSkipListMap<>())
          .put(name, Files.size(file));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static String partner(String name) {
    return name.substring(name.indexOf('~') + 1, name.length() - END.length());
  }
}
