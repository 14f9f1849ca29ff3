package org.tierlight.graph.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import tools.jackson.databind.json.JsonMapper;

/** What answers looked like when somebody read them last. */
final class Golden {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private Golden() {}

  static void assertJson(String file, Object answer) {
    assertThat(JSON.writerWithDefaultPrettyPrinter().writeValueAsString(answer))
        .isEqualToIgnoringNewLines(text(file).strip());
  }

  static String text(String file) {
    try (InputStream golden = Golden.class.getResourceAsStream("/golden/" + file)) {
      return new String(Objects.requireNonNull(golden, file).readAllBytes(), UTF_8);
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }
}
