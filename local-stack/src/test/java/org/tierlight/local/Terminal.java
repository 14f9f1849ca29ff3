package org.tierlight.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.tierlight.local.gateway.GatewayClient;
import org.tierlight.local.gateway.LocalKeys;
import org.tierlight.local.gateway.Role;
import org.tierlight.local.stack.LocalPorts;
import org.tierlight.local.stack.Part;
import org.tierlight.local.stack.Place;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Where the command is typed: each time a process of its own, on one directory and its ports. */
record Terminal(Path data, LocalPorts ports) {

  /** What a command answered. */
  record Output(int status, String text) {}

  /** Types words and waits for the end. */
  Output run(String... words) throws IOException, InterruptedException {
    Process running = start(words);
    String text = new String(running.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    System.out.println(text);
    return new Output(running.waitFor(), text);
  }

  /** Types words. */
  Process start(String... words) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-Dtierlight.root=" + RunningStack.modules());
    command.add("-jar");
    command.add(
        RunningStack.modules()
            .resolve(Path.of("local-stack", "target", "local-stack.jar"))
            .toString());
    command.addAll(List.of(words));
    ProcessBuilder process = new ProcessBuilder(command).redirectErrorStream(true);
    process.environment().putAll(ports.asEnvironment());
    process.environment().put("TIERLIGHT_DATA", data.toString());
    Process running = process.start();
    running.getOutputStream().close();
    return running;
  }

  /** Where a file of the tests stands. */
  static String fixture(String name) throws URISyntaxException {
    return Path.of(Objects.requireNonNull(Terminal.class.getResource(name)).toURI()).toString();
  }

  /** The gateway of the stack that was started here. */
  GatewayClient gateway() throws IOException, InterruptedException {
    return new GatewayClient(
        gatewayAddress(), new LocalKeys(gatewayAddress(), place()).of(Role.WORK));
  }

  /** The same for whoever has a key. */
  GatewayClient gateway(String key) throws IOException {
    return new GatewayClient(gatewayAddress(), key);
  }

  /** What the gateway makes where somebody with the one-time key asks for it. */
  JsonNode order(String path) throws IOException, InterruptedException {
    String key = Files.readString(place().key(Place.ADMIN_KEY)).strip();
    HttpRequest order =
        HttpRequest.newBuilder(gatewayAddress().resolve(path))
            .header("Authorization", "Bearer " + key)
            .POST(HttpRequest.BodyPublishers.noBody())
            .build();
    try (HttpClient client = HttpClient.newHttpClient()) {
      HttpResponse<String> answer = client.send(order, HttpResponse.BodyHandlers.ofString());
      assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
      return JsonMapper.shared().readTree(answer.body());
    }
  }

  private URI gatewayAddress() {
    return URI.create("http://127.0.0.1:" + ports.of(Part.GATEWAY));
  }

  private Place place() {
    return new Place(data);
  }
}
