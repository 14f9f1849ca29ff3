package org.tierlight.scale;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;

/**
 * Asks every question of the map about random suppliers of a network that was loaded, several
 * clients at a time, and prints a line a question: answers, p50, p99, the longest, how many were
 * cut, and what was not answered by status (404: such an endpoint, or supplier, is not there).
 */
public final class MapQuestions {

  private static final int TOO_MANY = 429;
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final URI gateway;
  private final String key;
  private final List<String> suppliers;

  private MapQuestions(URI gateway, String key, List<String> suppliers) {
    this.gateway = gateway;
    this.key = key;
    this.suppliers = List.copyOf(suppliers);
  }

  /** {@code DIRECTORY URL KEY [CLIENTS [REQUESTS]]}; the directory is that of the files loaded. */
  public static void main(String[] arguments) throws IOException {
    int clients = arguments.length > 3 ? Integer.parseInt(arguments[3]) : 4;
    int requests = arguments.length > 4 ? Integer.parseInt(arguments[4]) : 200;
    MapQuestions questions =
        new MapQuestions(URI.create(arguments[1]), arguments[2], suppliers(Path.of(arguments[0])));
    System.out.printf(
        "%d suppliers, %d clients, %d requests a question%n",
        questions.suppliers.size(), clients, requests);
    for (Question question : Question.all(LocalDate.now(ZoneOffset.UTC))) {
      System.out.println(questions.ask(question, clients, requests).line(question.name()));
    }
  }

  private static List<String> suppliers(Path directory) throws IOException {
    try (Stream<String> lines = Files.lines(directory.resolve("suppliers.ndjson"))) {
      return lines.map(MapQuestions::id).toList();
    }
  }

  /** The files have it first. */
  private static String id(String line) {
    String start = "{\"id\":\"";
    return line.substring(start.length(), line.indexOf('"', start.length()));
  }

  private Timings ask(Question question, int clients, int requests) {
    Timings timings = new Timings();
    try (ExecutorService threads = Executors.newFixedThreadPool(clients)) {
      for (int client = 0; client < clients; client++) {
        SplittableRandom random = new SplittableRandom(client);
        int share = requests / clients;
        threads.execute(() -> askAll(question, share, random, timings));
      }
    }
    return timings;
  }

  private void askAll(Question question, int times, SplittableRandom random, Timings timings) {
    for (int time = 0; time < times; time++) {
      try {
        ask(question.about(one(random), one(random), one(random)), timings);
      } catch (IOException gone) {
        timings.refused(0);
      } catch (InterruptedException stopped) {
        Thread.currentThread().interrupt();
        return;
      }
    }
  }

  private String one(SplittableRandom random) {
    return suppliers.get(random.nextInt(suppliers.size()));
  }

  /** Where the gateway limits requests, it is asked again after the pause that it names. */
  private void ask(Question question, Timings timings) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(gateway.resolve(question.path()))
            .method(question.method(), question.content())
            .header("Content-Type", "application/json")
            .header("Authorization", "Bearer " + key)
            .timeout(PATIENCE)
            .build();
    long start = System.nanoTime();
    HttpResponse<String> answer = http.send(request, BodyHandlers.ofString());
    long time = System.nanoTime() - start;
    switch (answer.statusCode()) {
      case 200 -> timings.answered(time, answer.body().contains("\"truncated\":true"));
      case TOO_MANY -> {
        Thread.sleep(1_000L * answer.headers().firstValueAsLong("Retry-After").orElse(1));
        ask(question, timings);
      }
      default -> timings.refused(answer.statusCode());
    }
  }
}
