package org.tierlight.risk.file;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.tierlight.risk.audit.Certificate;
import org.tierlight.risk.audit.Manifest;
import org.tierlight.risk.audit.Sha256;
import org.tierlight.risk.audit.Snapshots;
import org.tierlight.risk.audit.SnapshotsUnavailable;

/**
 * Two files a snapshot: {@code ID.lines.gz}, and {@code ID.json}, the manifest, which is written
 * last: what has no manifest is not there.
 */
public final class SnapshotFolder implements Snapshots {

  private static final String MANIFEST = ".json";
  private static final String LINES = ".lines.gz";

  private final Path folder;

  /** In a folder, which is made when the first snapshot comes. */
  public SnapshotFolder(Path folder) {
    this.folder = folder;
  }

  @Override
  public synchronized Manifest keep(Certificate certificate) {
    Manifest manifest = certificate.manifest();
    Optional<Manifest> kept = find(manifest.id());
    if (kept.isPresent()) {
      return kept.get();
    }
    try {
      Files.createDirectories(folder);
      WholeFile.write(linesOf(manifest), out -> write(certificate.snapshot().lines(), out));
      WholeFile.write(
          manifestOf(manifest.id()),
          out -> out.write((ManifestFile.write(manifest) + "\n").getBytes(UTF_8)));
      return manifest;
    } catch (IOException failure) {
      throw unavailable("kept", failure);
    }
  }

  @Override
  public List<String> ids() {
    if (Files.notExists(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(MANIFEST))
          .map(name -> name.substring(0, name.length() - MANIFEST.length()))
          .filter(Manifest::isId)
          .sorted(Comparator.reverseOrder())
          .toList();
    } catch (IOException failure) {
      throw unavailable("listed", failure);
    }
  }

  @Override
  public Optional<Manifest> find(String id) {
    if (!Manifest.isId(id)) {
      return Optional.empty();
    }
    try {
      return Optional.of(ManifestFile.read(Files.readString(manifestOf(id))));
    } catch (NoSuchFileException absent) {
      return Optional.empty();
    } catch (IOException | IllegalArgumentException failure) {
      throw unavailable("read (manifest of " + id + ")", failure);
    }
  }

  @Override
  public Integrity verify(Manifest manifest) {
    if (Files.notExists(linesOf(manifest))) {
      return Integrity.MISSING;
    }
    try {
      return hash(manifest).equals(manifest.sha256()) ? Integrity.MATCHES : Integrity.DIFFERS;
    } catch (IOException damaged) {
      return Integrity.DIFFERS;
    }
  }

  @Override
  public void lines(Manifest manifest, Consumer<String> reader) {
    try {
      read(manifest, reader);
    } catch (IOException failure) {
      throw unavailable("read (lines of " + manifest.id() + ")", failure);
    }
  }

  private String hash(Manifest manifest) throws IOException {
    Sha256 hash = new Sha256();
    byte[] buffer = new byte[1 << 16];
    try (InputStream bytes = open(manifest)) {
      for (int read = bytes.read(buffer); read >= 0; read = bytes.read(buffer)) {
        hash.bytes(buffer, read);
      }
    }
    return hash.hex();
  }

  private InputStream open(Manifest manifest) throws IOException {
    return new GZIPInputStream(Files.newInputStream(linesOf(manifest)));
  }

  private void read(Manifest manifest, Consumer<String> reader) throws IOException {
    try (BufferedReader lines = new BufferedReader(new InputStreamReader(open(manifest), UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        reader.accept(line);
      }
    }
  }

  private static void write(List<String> lines, OutputStream out) throws IOException {
    GZIPOutputStream packed = new GZIPOutputStream(out);
    BufferedWriter text = new BufferedWriter(new OutputStreamWriter(packed, UTF_8));
    for (String line : lines) {
      text.write(line);
      text.write('\n');
    }
    text.flush();
    packed.finish();
  }

  private Path manifestOf(String id) {
    return folder.resolve(id + MANIFEST);
  }

  private Path linesOf(Manifest manifest) {
    return folder.resolve(manifest.id() + LINES);
  }

  private SnapshotsUnavailable unavailable(String what, Exception cause) {
    return new SnapshotsUnavailable(
        "A snapshot could not be %s: %s. Scoring goes on. See that there is space in the folder of snapshots and that the service may write there."
            .formatted(what, cause.getClass().getSimpleName()),
        cause);
  }
}
