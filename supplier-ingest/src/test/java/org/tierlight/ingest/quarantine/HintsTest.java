package org.tierlight.ingest.quarantine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class HintsTest {

  @Test
  void everyReasonOfReadersStandsInTheDocumentWithItsHint() throws IOException {
    String document =
        Files.readString(Path.of(System.getProperty("tierlight.root"), "docs", "messages.md"));

    Hints.OF_READERS.forEach(
        (code, hint) ->
            assertThat(document.lines())
                .anySatisfy(line -> assertThat(line).contains("`" + code + "`").contains(hint)));
  }

  @Test
  void noReasonIsWithoutAHint() {
    assertThat(Hints.of("UNKNOWN_COUNTRY")).contains("ISO 3166-1");
    assertThat(Hints.of("WRITTEN_NEXT_YEAR")).isNotBlank();
  }
}
