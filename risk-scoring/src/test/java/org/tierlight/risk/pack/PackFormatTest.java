package org.tierlight.risk.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class PackFormatTest {

  private static final Path API = Path.of("../api-gateway/src/main/resources/openapi.yaml");

  @Test
  void theDescriptionOfTheApiNamesEveryUse() throws IOException {
    assertThat(Files.readString(API))
        .contains(
            "use: {type: string, enum: %s,".formatted(Arrays.toString(PackFormat.Use.values())));
  }
}
