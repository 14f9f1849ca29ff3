package org.tierlight.local;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import org.tierlight.local.gateway.Role;
import tools.jackson.databind.json.JsonMapper;

/** The lines of a certified snapshot, one a supplier. */
record Certified(List<String> lines) {

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
}
