package org.tierlight.risk;

import static java.nio.charset.StandardCharsets.UTF_8;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.apache.kafka.common.KafkaException;
import org.slf4j.LoggerFactory;
import org.tierlight.risk.audit.Certificate;
import org.tierlight.risk.audit.FactHistory;
import org.tierlight.risk.audit.HistoryUnavailable;
import org.tierlight.risk.audit.Manifest;
import org.tierlight.risk.audit.Moment;
import org.tierlight.risk.audit.PackHistory;
import org.tierlight.risk.audit.Snapshots;
import org.tierlight.risk.audit.SnapshotsUnavailable;
import org.tierlight.risk.file.ManifestFile;
import org.tierlight.risk.file.ShuffledLines;
import org.tierlight.risk.file.SnapshotFolder;
import org.tierlight.risk.file.WholeFile;
import org.tierlight.risk.kafka.Clients;
import org.tierlight.risk.kafka.ExportedHistory;
import org.tierlight.risk.kafka.KafkaDecisionLog;
import org.tierlight.risk.kafka.KafkaHistory;
import org.tierlight.risk.kafka.KafkaPackHistory;
import org.tierlight.risk.kafka.LogExport;

/**
 * Works a certified snapshot out once more from nothing but the log, in a process of its own, and
 * prints its manifest. Status 0: done, and the same hash where a snapshot was named; 1: another
 * hash, or it could not be done; 2: the arguments cannot be read.
 */
public final class RiskReplay {

  private final Clients clients;
  private final Path data;
  private final Snapshots snapshots;
  private final PrintStream out;

  private RiskReplay(Clients clients, Path data, PrintStream out) {
    this.clients = clients;
    this.data = data;
    this.snapshots = new SnapshotFolder(data.resolve("snapshots"));
    this.out = out;
  }

  /** Replays by the settings of the environment. */
  public static void main(String[] arguments) {
    if (LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME) instanceof Logger root) {
      root.setLevel(Level.ERROR);
    }
    System.exit(run(System.getenv(), System.out, arguments));
  }

  /** Does what arguments ask for; answers the status. */
  static int run(Map<String, String> environment, PrintStream out, String... arguments) {
    try {
      ReplayOptions options = ReplayOptions.of(Clock.systemUTC().instant(), arguments);
      return of(environment, out).run(options);
    } catch (IllegalArgumentException unreadable) {
      out.println(unreadable.getMessage() + "\n" + ReplayOptions.USAGE.strip());
      return 2;
    } catch (HistoryUnavailable | SnapshotsUnavailable | KafkaException failure) {
      out.println(failure.getMessage());
      return 1;
    } catch (IOException failure) {
      out.println("The file cannot be written: " + failure);
      return 1;
    }
  }

  private static RiskReplay of(Map<String, String> environment, PrintStream out) {
    String kafka = environment.getOrDefault("TIERLIGHT_KAFKA", "127.0.0.1:9092");
    Path data = Path.of(environment.getOrDefault("TIERLIGHT_DATA", ".tierlight"));
    return new RiskReplay(new Clients(kafka), data, out);
  }

  private int run(ReplayOptions options) throws IOException {
    if (options.export().isPresent()) {
      return export(options, options.export().get());
    }
    return options.snapshot().isPresent()
        ? again(options, options.snapshot().get())
        : once(options);
  }

  private int once(ReplayOptions options) {
    Optional<ExportedHistory> exported = exported(options).map(ExportedHistory::whole);
    Instant latest = exported.map(ExportedHistory::knownAt).orElseGet(Clock.systemUTC()::instant);
    Instant knownAt = options.knownAt().orElse(latest);
    if (exported.isPresent() && knownAt.isAfter(latest)) {
      out.println("The files hold what was known at " + latest + ", and not what came later.");
      return 1;
    }
    Moment moment = new Moment(options.validAt().orElse(knownAt), knownAt);
    print(replayed(exported, moment, Optional.empty()).manifest());
    return 0;
  }

  private static Optional<ExportedHistory> exported(ReplayOptions options) {
    return options.logs().isEmpty()
        ? Optional.empty()
        : Optional.of(ExportedHistory.of(options.logs()));
  }

  private int again(ReplayOptions options, String id) {
    Optional<Manifest> kept = snapshots.find(id);
    if (kept.isEmpty()) {
      out.println("No snapshot " + id + " is kept here.");
      return 1;
    }
    Certificate found = replayed(exported(options), kept.get().moment(), kept);
    print(found.manifest());
    return compare(kept.get(), found);
  }

  private int compare(Manifest certified, Certificate found) {
    boolean isSame = certified.sha256().equals(found.manifest().sha256());
    out.println(
        isSame ? "The same as certified." : "NOT the same: certified " + certified.sha256());
    if (!isSame) {
      Difference.between(snapshots, certified, found).forEach(out::println);
    }
    return isSame ? 0 : 1;
  }

  private Certificate replayed(
      Optional<ExportedHistory> exported, Moment moment, Optional<Manifest> snapshot) {
    Optional<String> version = snapshot.map(it -> it.method().parameterVersion());
    if (exported.isEmpty()) {
      KafkaHistory log = new KafkaHistory(clients, Long.MAX_VALUE);
      KafkaPackHistory packs = new KafkaPackHistory(clients);
      FactHistory facts = snapshot.map(it -> log.upTo(it.positions())).orElse(log);
      PackHistory brought = snapshot.map(it -> packs.upTo(it.positions())).orElse(packs);
      return ReplayWiring.replay(
              version, new KafkaDecisionLog(clients)::read, new ReplayWiring.Brought(brought, data))
          .of(facts, moment);
    }
    ExportedHistory log = exported.get();
    ExportedHistory known = snapshot.map(it -> log.upTo(it.positions())).orElse(log);
    return ReplayWiring.replay(
            version, log::decisions, new ReplayWiring.Brought(known.packs(), data))
        .of(known, moment);
  }

  private void print(Manifest manifest) {
    out.println(ManifestFile.write(manifest));
    out.println("sha256 " + manifest.sha256());
  }

  private int export(ReplayOptions options, Path file) throws IOException {
    if (Files.exists(file)) {
      out.println(file + " is there already; choose another name.");
      return 1;
    }
    Instant knownAt = options.knownAt().orElseGet(Clock.systemUTC()::instant);
    boolean plain = options.shuffle().isEmpty() && options.duplicate() == 0;
    long lines = plain ? exported(file, knownAt) : shuffled(options, file, knownAt);
    out.println(file + ": " + lines + " lines, known at " + knownAt);
    return 0;
  }

  private long exported(Path file, Instant knownAt) throws IOException {
    long[] lines = new long[1];
    WholeFile.write(file, to -> lines[0] = write(knownAt, to));
    return lines[0];
  }

  private long write(Instant knownAt, OutputStream to) throws IOException {
    BufferedWriter text = new BufferedWriter(new OutputStreamWriter(to, UTF_8));
    long lines = new LogExport(clients).write(knownAt, text);
    text.flush();
    return lines;
  }

  private long shuffled(ReplayOptions options, Path file, Instant knownAt) throws IOException {
    Path folder = Objects.requireNonNull(file.toAbsolutePath().getParent());
    Path plain = Files.createTempFile(folder, file.getFileName().toString(), ".plain");
    try {
      exported(plain, knownAt);
      ShuffledLines copy = new ShuffledLines(options.shuffle().orElse(0), options.duplicate());
      long[] lines = new long[1];
      WholeFile.write(file, to -> lines[0] = copy.copy(plain, to));
      return lines[0];
    } finally {
      Files.deleteIfExists(plain);
    }
  }
}
