package org.tierlight.local.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogsTest {

  @TempDir private Path directory = Path.of("");

  @Test
  void whatAnEarlierProcessSaidIsNotShown() throws IOException {
    Path log = directory.resolve("log");
    Logs.mark(log);
    say(log, "ERROR of yesterday\n");
    Logs.mark(log);
    say(log, "one\ntwo\nthree\n");
    assertThat(Logs.tail(log, 2)).containsExactly("two", "three");
    assertThat(Logs.tail(log, 200)).containsExactly("one", "two", "three");
  }

  @Test
  void aLongLogOfOneProcessIsShownToItsEnd() throws IOException {
    Path log = directory.resolve("log");
    Logs.mark(log);
    say(log, "a line\n".repeat(10_000) + "the last\n");
    assertThat(Logs.tail(log, 1)).containsExactly("the last");
  }

  private static void say(Path log, String words) throws IOException {
    Files.writeString(log, words, StandardOpenOption.APPEND);
  }
}
