package org.tierlight.risk;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Map;

/** What a replay in this JVM answered. */
record Replayed(int status, String said) {

  /** Replays by arguments, from a broker and beside the files of a service. */
  static Replayed of(String broker, Path data, String... arguments) {
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    Map<String, String> environment =
        Map.of("TIERLIGHT_KAFKA", broker, "TIERLIGHT_DATA", data.toString());
    int status = RiskReplay.run(environment, new PrintStream(said, true, UTF_8), arguments);
    return new Replayed(status, said.toString(UTF_8));
  }
}
