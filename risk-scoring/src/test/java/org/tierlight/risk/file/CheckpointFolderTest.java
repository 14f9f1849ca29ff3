package org.tierlight.risk.file;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.zip.CRC32C;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tierlight.risk.checkpoint.Heading;
import org.tierlight.risk.checkpoint.Kept;
import org.tierlight.risk.checkpoint.Mark;
import org.tierlight.risk.checkpoint.Spoiled;
import org.tierlight.risk.column.Transcript;

/** What is kept is there as a whole or not at all, and damage never passes for a checkpoint. */
class CheckpointFolderTest {

  private static final Heading HEADING =
      new Heading(
          "basis",
          Instant.parse("2026-06-30T12:00:00.000000001Z"),
          LocalDate.of(2026, 6, 30),
          3,
          Instant.EPOCH,
          List.of(new Mark("facts", "id", 0, 15)));

  /** Longer than a buffer, so that an array lies across several. */
  private static final long[] LONG = new long[400_000];

  static {
    Arrays.setAll(LONG, k -> 31L * k);
  }

  private final Path folder;

  CheckpointFolderTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private static void arrays(Transcript by) {
    by.number(7);
    by.array(LONG);
    by.array(new double[] {0, Double.NaN, -0.0, 1e-300, 0, 0});
    by.array(new boolean[] {true, false, true, false});
    by.array(new int[5]);
    by.array(new byte[] {1, 2, 3});
    by.value("the end");
  }

  @Test
  void whatWasKeptIsGivenBack() {
    CheckpointFolder checkpoints = new CheckpointFolder(folder.resolve("new"));
    checkpoints.keep(HEADING, CheckpointFolderTest::arrays);
    Kept kept = checkpoints.newestFirst().getFirst();

    assertThat(kept.heading()).isEqualTo(HEADING);
    kept.give(
        by -> {
          assertThat(by.number(0)).isEqualTo(7);
          assertThat(by.array(new long[0])).isEqualTo(LONG);
          assertThat(by.array(new double[0])).containsExactly(0, Double.NaN, -0.0, 1e-300, 0, 0);
          assertThat(by.array(new boolean[0])).containsExactly(true, false, true, false);
          assertThat(by.array(new int[0])).hasSize(5).containsOnly(0);
          assertThat(by.array(new byte[0])).containsExactly(1, 2, 3);
          assertThat(by.value("")).isEqualTo("the end");
        });
  }

  @Test
  void theNewestComesFirstAndOneBeforeItStays() {
    CheckpointFolder checkpoints = new CheckpointFolder(folder);
    for (int k = 1; k <= 12; k++) {
      checkpoints.keep(HEADING, by -> {});
    }

    assertThat(checkpoints.newestFirst())
        .extracting(Kept::name)
        .containsExactly("engine-12.checkpoint", "engine-11.checkpoint");
    assertThat(folder).isDirectoryContaining("glob:**engine-12.checkpoint");
    assertThat(folder.toFile().list()).hasSize(2);
  }

  @Test
  void aProcessThatEndsWhileItWritesLeavesNothingThatLooksWhole() throws IOException {
    CheckpointFolder checkpoints = new CheckpointFolder(folder);
    checkpoints.keep(HEADING, CheckpointFolderTest::arrays);
    Files.write(folder.resolve("engine.unfinished"), new byte[100]);

    assertThat(checkpoints.newestFirst()).hasSize(1);
    checkpoints.keep(HEADING, CheckpointFolderTest::arrays);
    assertThat(checkpoints.newestFirst()).hasSize(2);
    assertThat(checkpoints.newestFirst().getFirst().heading()).isEqualTo(HEADING);
  }

  @Test
  void aFailureLeavesWhatWasKeptBefore() {
    CheckpointFolder checkpoints = new CheckpointFolder(folder);
    checkpoints.keep(HEADING, CheckpointFolderTest::arrays);
    Consumer<Transcript> failing =
        by -> {
          by.array(LONG);
          throw new IllegalStateException("no plain data");
        };

    assertThatThrownBy(() -> checkpoints.keep(HEADING, failing)).hasMessage("no plain data");
    assertThat(folder.toFile().list()).containsExactly("engine-1.checkpoint");
  }

  @Test
  void aFolderThatCannotBeMadeIsSaid() throws IOException {
    Path taken = Files.writeString(folder.resolve("taken"), "a file");
    CheckpointFolder checkpoints = new CheckpointFolder(taken);

    assertThat(checkpoints.newestFirst()).isEmpty();
    assertThatThrownBy(() -> checkpoints.keep(HEADING, by -> {}))
        .isInstanceOf(UncheckedIOException.class);
  }

  @Test
  void aByteThatChangedIsNoticedWhereverItStands() throws IOException {
    SplittableRandom random = new SplittableRandom(7);
    for (int tries = 0; tries < 2_000; tries++) {
      assertSpoiled(
          small(
              bytes -> {
                bytes[random.nextInt(bytes.length)] ^= (byte) (1 + random.nextInt(255));
                return bytes;
              }));
    }
  }

  @Test
  void aFileThatIsTooShortOrTooLongIsNoticed() throws IOException {
    int length = Files.readAllBytes(small(bytes -> bytes)).length;
    for (int shorter = 0; shorter < length; shorter++) {
      int kept = shorter;
      assertSpoiled(small(bytes -> Arrays.copyOf(bytes, kept)));
    }
    assertSpoiled(small(bytes -> Arrays.copyOf(bytes, length + 1)));
    assertSpoiled(small(bytes -> Arrays.copyOf(bytes, length + 4096)));
  }

  @Test
  void anotherFormatIsNamed() throws IOException {
    Path file = small(bytes -> summed(bytes, Long.BYTES, (byte) 1));

    assertThatThrownBy(() -> new CheckpointFile(file).heading())
        .isInstanceOf(Spoiled.class)
        .hasMessage("it has the format 1, not 4");
  }

  @Test
  void anotherKindOfFileIsNamed() throws IOException {
    Path file = small(bytes -> summed(bytes, 0, (byte) 'X'));

    assertThatThrownBy(() -> new CheckpointFile(file).heading())
        .isInstanceOf(Spoiled.class)
        .hasMessage("it is no checkpoint");
    assertSpoiled(Files.write(folder.resolve("text"), "Tierlight".getBytes(UTF_8)));
    assertSpoiled(Files.createFile(folder.resolve("empty")));
  }

  @Test
  void anEngineThatTakesMoreOrLessThanWasKeptIsNoticed() throws IOException {
    Kept kept = new CheckpointFile(small(bytes -> bytes));

    assertThatThrownBy(() -> kept.give(by -> by.array(new int[0])))
        .isInstanceOf(Spoiled.class)
        .hasMessage("it holds more than an engine");
    assertThatThrownBy(() -> kept.give(CheckpointFolderTest::takeForEver))
        .isInstanceOf(Spoiled.class)
        .hasMessage("it ends too early");
  }

  private static void takeForEver(Transcript by) {
    for (int taken = 0; taken < Integer.MAX_VALUE; taken++) {
      by.number(0);
    }
  }

  private static void assertSpoiled(Path file) {
    assertThatThrownBy(() -> new CheckpointFile(file).heading()).isInstanceOf(Spoiled.class);
  }

  /** A small checkpoint whose bytes were changed. */
  private Path small(UnaryOperator<byte[]> change) throws IOException {
    Path whole = folder.resolve("whole");
    if (Files.notExists(whole)) {
      new CheckpointFile(whole).write(HEADING, CheckpointFolderTest::little);
    }
    return Files.write(folder.resolve("small"), change.apply(Files.readAllBytes(whole)));
  }

  private static void little(Transcript by) {
    by.array(new int[] {1, 2, 3});
    by.value(List.of("a", "b"));
  }

  /** Changes a byte and lets the sum be right. */
  private static byte[] summed(byte[] bytes, int place, byte changed) {
    bytes[place] = changed;
    CRC32C sum = new CRC32C();
    sum.update(bytes, 0, bytes.length - Long.BYTES);
    ByteBuffer.wrap(bytes)
        .order(ByteOrder.LITTLE_ENDIAN)
        .putLong(bytes.length - Long.BYTES, sum.getValue());
    return bytes;
  }
}
