package org.tierlight.risk.file;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tierlight.risk.audit.Certificate;
import org.tierlight.risk.audit.Certificates;
import org.tierlight.risk.audit.Manifest;
import org.tierlight.risk.audit.Snapshots.Integrity;
import org.tierlight.risk.audit.SnapshotsUnavailable;

class SnapshotFolderTest {

  private static final String NOON = "2026-03-01T12:00:00.123Z";
  private static final String ID = "2026-03-01T120000123Z";

  private final Path home;

  SnapshotFolderTest(@TempDir Path home) {
    this.home = home;
  }

  @Test
  void whatIsKeptIsReadAgainWordByWord() {
    SnapshotFolder folder = folder();
    Certificate certificate = Certificates.at(NOON, .5);

    folder.keep(certificate);

    assertThat(folder.ids()).containsExactly(ID);
    assertThat(folder.find(ID)).contains(certificate.manifest());
    assertThat(lines(folder, certificate.manifest())).isEqualTo(certificate.snapshot().lines());
    assertThat(folder.verify(certificate.manifest())).isEqualTo(Integrity.MATCHES);
  }

  @Test
  void whatIsKeptIsNeverOverwritten() {
    SnapshotFolder folder = folder();
    Manifest first = folder.keep(Certificates.at(NOON, .5));

    Manifest again = folder.keep(Certificates.at(NOON, .6));

    assertThat(again).isEqualTo(first);
    assertThat(folder.verify(first)).isEqualTo(Integrity.MATCHES);
  }

  @Test
  void theNewestComesFirst() {
    SnapshotFolder folder = folder();
    folder.keep(Certificates.at(NOON, .5));
    folder.keep(Certificates.at("2026-03-02T00:00:00Z", .5));

    assertThat(folder.ids()).containsExactly("2026-03-02T000000000Z", ID);
  }

  @Test
  void oneDigitChangedInTheLinesShows() throws IOException {
    SnapshotFolder folder = folder();
    Manifest manifest = folder.keep(Certificates.at(NOON, .5));
    String lines = String.join("\n", lines(folder, manifest)) + "\n";

    Files.write(linesFile(), packed(lines.replaceFirst("0\\.5000", "0.4000")));

    assertThat(folder.verify(manifest)).isEqualTo(Integrity.DIFFERS);
  }

  @Test
  void aTornFileShowsAndSoDoesAMissingOne() throws IOException {
    SnapshotFolder folder = folder();
    Manifest manifest = folder.keep(Certificates.at(NOON, .5));
    byte[] bytes = Files.readAllBytes(linesFile());

    Files.write(linesFile(), java.util.Arrays.copyOf(bytes, bytes.length / 2));
    assertThat(folder.verify(manifest)).isEqualTo(Integrity.DIFFERS);

    Files.delete(linesFile());
    assertThat(folder.verify(manifest)).isEqualTo(Integrity.MISSING);
  }

  @Test
  void linesWithoutAManifestAreNoSnapshot() throws IOException {
    Files.createDirectories(home.resolve("snapshots"));
    Files.write(linesFile(), packed("mill\t0.5\n"));

    assertThat(folder().ids()).isEmpty();
    assertThat(folder().find(ID)).isEmpty();
  }

  @Test
  void whereNothingCanBeWrittenItSaysSoAndLeavesNothing() throws IOException {
    Path file = Files.writeString(home.resolve("snapshots"), "a file stands in the way");

    assertThatThrownBy(() -> folder().keep(Certificates.at(NOON, .5)))
        .isInstanceOf(SnapshotsUnavailable.class)
        .hasMessageContaining("Scoring goes on");
    assertThat(Files.isRegularFile(file)).isTrue();
  }

  @Test
  void aFileThatIsNotWrittenToItsEndIsNotThere() throws IOException {
    Path file = home.resolve("whole");

    assertThatThrownBy(
            () ->
                WholeFile.write(
                    file,
                    out -> {
                      out.write(1);
                      throw new IOException("No space left on device");
                    }))
        .hasMessage("No space left on device");
    try (Stream<Path> left = Files.list(home)) {
      assertThat(left).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"../../etc/passwd", "", "2026-03-01", "2026-03-01T120000123Z/..", "x-daily"})
  void onlyAnIdNamesAFile(String id) {
    assertThat(folder().find(id)).isEmpty();
  }

  @Test
  void aManifestThatIsDamagedIsSaidToBe() throws IOException {
    folder().keep(Certificates.at(NOON, .5));
    Files.writeString(home.resolve("snapshots").resolve(ID + ".json"), "{\"format\": 1}");

    assertThatThrownBy(() -> folder().find(ID)).isInstanceOf(SnapshotsUnavailable.class);
  }

  private SnapshotFolder folder() {
    return new SnapshotFolder(home.resolve("snapshots"));
  }

  private Path linesFile() {
    return home.resolve("snapshots").resolve(ID + ".lines.gz");
  }

  private static List<String> lines(SnapshotFolder folder, Manifest manifest) {
    List<String> lines = new ArrayList<>();
    folder.lines(manifest, lines::add);
    return lines;
  }

  private static byte[] packed(String text) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
      out.write(text.getBytes(UTF_8));
    }
    return bytes.toByteArray();
  }
}
