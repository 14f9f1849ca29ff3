package org.tierlight.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tierlight.local.stack.Place;

class TokenCommandTest {

  private final StringWriter out = new StringWriter();
  private final StringWriter complaints = new StringWriter();

  @TempDir private Path root = Path.of("");

  @ParameterizedTest
  @ValueSource(strings = {"token admin --read-only", "token --read-only WORK"})
  void aRoleAndReadOnlyExcludeEachOther(String line) {
    assertThat(run(line)).isNotZero();
    assertThat(complaints.toString()).contains("a role or --read-only, not both");
    assertThat(out.toString()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"token", "token admin", "token --read-only"})
  void eitherAloneIsAsked(String line) {
    assertThat(run(line)).isNotZero();
    assertThat(complaints.toString()).contains("Nothing runs here").doesNotContain("not both");
  }

  private int run(String line) {
    return Tierlight.commands(new Home(root, new Place(root), Map.of()), new PrintWriter(out, true))
        .setErr(new PrintWriter(complaints, true))
        .execute(line.split(" "));
  }
}
