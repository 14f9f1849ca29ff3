package org.tierlight.risk.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tierlight.risk.shelf.PackStore.Stored;

class PackFolderTest {

  /** SHA-256 of "abc", FIPS 180-2. */
  private static final String HASH =
      "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

  private static final byte[] FILE = {'a', 'b', 'c'};

  @TempDir private Path directory = Path.of("");

  @Test
  void whatIsKeptIsReadAndNothingElseIsLeftBehind() throws Exception {
    PackFolder folder = new PackFolder(directory.resolve("new"));

    assertThat(folder.keep(HASH, FILE)).isTrue();
    assertThat(folder.keep(HASH, FILE)).isFalse();
    assertThat(folder.read(HASH))
        .isInstanceOfSatisfying(
            Stored.Sound.class, sound -> assertThat(sound.file()).isEqualTo(FILE));
    try (var left = Files.list(directory.resolve("new"))) {
      assertThat(left.map(path -> path.getFileName().toString())).containsExactly(HASH);
    }
  }

  @Test
  void aMissingFileAndADamagedOneAreToldApartAndHealed() throws Exception {
    PackFolder folder = new PackFolder(directory);
    assertThat(folder.read(HASH))
        .isEqualTo(new Stored.Lost("its file is not in the store of packs"));

    Files.writeString(directory.resolve(HASH), "abd");
    assertThat(folder.read(HASH))
        .isEqualTo(new Stored.Lost("its file in the store of packs is damaged"));
    assertThat(folder.keep(HASH, FILE)).isTrue();
    assertThat(folder.read(HASH)).isInstanceOf(Stored.Sound.class);
  }
}
