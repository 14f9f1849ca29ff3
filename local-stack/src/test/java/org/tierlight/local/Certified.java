package org.tierlight.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.tierlight.local.gateway.Role;
import org.tierlight.testkit.oracle.Expected;
import org.tierlight.vocabulary.SupplierId;
import tools.jackson.databind.json.JsonMapper;

/** The lines of a certified snapshot, one a supplier. */
record Certified(List<String> lines) {

  /** Snapshots are rounded to four decimals. */
  private static final double ROUNDED = 0.000_05 + 1e-9;

  static final Certified NOTHING = new Certified(List.of());

  Certified {
    lines = List.copyOf(lines);
  }

  static Certified now(RunningStack stack) throws IOException, InterruptedException {
    try (HttpClient client = HttpClient.newHttpClient()) {
      String made =
          client
              .send(
                  asked(stack, "/v1/audit/snapshots").POST(BodyPublishers.noBody()).build(),
                  BodyHandlers.ofString())
              .body();
      String id = JsonMapper.shared().readTree(made).path("id").asString();
      String path = "/v1/audit/snapshots/" + id + "/lines";
      return new Certified(
          client.send(asked(stack, path).build(), BodyHandlers.ofString()).body().lines().toList());
    }
  }

  private static HttpRequest.Builder asked(RunningStack stack, String path)
      throws IOException, InterruptedException {
    return HttpRequest.newBuilder(URI.create(stack.gatewayAddress() + path))
        .header("Authorization", "Bearer " + stack.keys().of(Role.ADMIN));
  }

  /** Those of suppliers whose ids begin alike, without the prefix. */
  List<String> beginningWith(String prefix) {
    return lines.stream()
        .filter(line -> line.startsWith(prefix))
        .map(line -> line.substring(prefix.length()))
        .sorted()
        .toList();
  }

  /** Asserts that suppliers whose ids begin alike stand where the oracle has them. */
  void isTheOracles(Map<SupplierId, Expected> expected, String prefix) {
    Map<SupplierId, String[]> standings = new TreeMap<>();
    for (String line : beginningWith(prefix)) {
      String[] cells = line.split("\t", -1);
      standings.put(new SupplierId(prefix + cells[0]), cells);
    }
    assertThat(standings.keySet()).isEqualTo(expected.keySet());
    expected.forEach(
        (supplier, its) -> {
          String[] line = Objects.requireNonNull(standings.get(supplier));
          assertClose(line[1], its.exposure().low());
          assertClose(line[2], its.exposure().mid());
          assertClose(line[3], its.exposure().high());
          assertClose(line[4], its.alertStrength());
        });
  }

  private static void assertClose(String rounded, double exact) {
    assertThat(Double.parseDouble(rounded)).isCloseTo(exact, within(ROUNDED));
  }
}
