package org.tierlight.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.tierlight.ingest.problem.ProblemCode;

class DocumentedCodesTest {

  @Test
  void everyCodeStandsInTheDocumentWithItsHint() throws IOException {
    String document =
        Files.readString(Path.of(System.getProperty("tierlight.root"), "docs", "messages.md"));

    for (ProblemCode code : ProblemCode.values()) {
      assertThat(document).contains("| `" + code + "` | " + code.hint() + " |");
    }
  }
}
