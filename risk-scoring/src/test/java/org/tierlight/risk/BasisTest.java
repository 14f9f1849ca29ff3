package org.tierlight.risk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Other code, parameters or packs have another name. */
class BasisTest {

  private final Path more;

  BasisTest(@TempDir Path more) {
    this.more = more;
  }

  @Test
  void theSameCodeHasTheSameName() throws IOException {
    assertThat(hash()).hasSize(64).isEqualTo(hash());
  }

  @Test
  void aPackMoreAParameterFileMoreAndAClassMoreShow() throws IOException {
    String before = hash();
    put("packs/new.csv", "country,x");
    String withPack = hash();
    put("packs/new.csv", "country,y");
    String withOtherPack = hash();
    put("parameters/new.json", "{}");
    String withParameters = hash();
    put("org/tierlight/New.class", "code");

    assertThat(hash()).isNotIn(before, withPack, withOtherPack, withParameters);
    assertThat(withPack).isNotIn(before, withOtherPack);
    assertThat(withParameters).isNotEqualTo(withOtherPack);
  }

  private void put(String name, String content) throws IOException {
    Path file = more.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, content);
  }

  /** Over the class path and one folder more. */
  private String hash() throws IOException {
    ClassLoader own = getClass().getClassLoader();
    try (URLClassLoader loader = new URLClassLoader(new URL[] {more.toUri().toURL()}, own)) {
      return new Basis(new PathMatchingResourcePatternResolver(loader)).hash();
    }
  }
}
