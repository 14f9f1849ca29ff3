package org.tierlight.ingest.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.Stream;
import org.tierlight.ingest.capture.CaptureJob;
import org.tierlight.ingest.capture.CaptureJobs;

/** Capture jobs as one file each, named by id and partner; the newest are kept. */
public final class JobFiles implements CaptureJobs {

  private static final int MOST = 1_000;
  private static final long MOST_BYTES = 64L << 20;
  private static final String END = ".json";

  private final Path folder;
  private final int most;

  /** The size of each file by its name; names sort by time. */
  private final ConcurrentSkipListMap<String, Long> sizes = new ConcurrentSkipListMap<>();

  private JobFiles(Path folder, int most) {
    this.folder = folder;
    this.most = most;
  }

  /** The jobs of a folder, which is made where it is missing. */
  public static JobFiles in(Path folder) {
    return in(folder, MOST);
  }

  static JobFiles in(Path folder, int most) {
    JobFiles jobs = new JobFiles(folder, most);
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
      prune();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  @Override
  public Optional<CaptureJob> find(String partner, String id) {
    String name = id + "~" + partner + END;
    return sizes.containsKey(name) ? read(name) : Optional.empty();
  }

  @Override
  public List<CaptureJob> newest(String partner, String before, int most) {
    var older = before.isEmpty() ? sizes : sizes.headMap(before);
    return older.descendingMap().keySet().stream()
        .filter(name -> partner(name).equals(partner))
        .flatMap(name -> read(name).stream())
        .limit(most)
        .toList();
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

  private void prune() throws IOException {
    long bytes = sizes.values().stream().mapToLong(Long::longValue).sum();
    while (sizes.size() > most || (bytes > MOST_BYTES && sizes.size() > 1)) {
      var oldest = sizes.firstEntry();
      Files.deleteIfExists(folder.resolve(oldest.getKey()));
      sizes.remove(oldest.getKey());
      bytes -= oldest.getValue();
    }
  }

  private void know(Path file) {
    try {
      sizes.put(file.getFileName().toString(), Files.size(file));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static String partner(String name) {
    return name.substring(name.indexOf('~') + 1, name.length() - END.length());
  }
}
