package org.tierlight.risk.engine;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.tierlight.benchmarks.Goal;
import org.tierlight.benchmarks.Table;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The check of orders over HTTP, against a stack that runs: one caller, one order a question. */
public final class OrderCalls {

  private static final int WARM_UP = 500;
  private static final int CALLS = 3_000;
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final HttpClient client = HttpClient.newHttpClient();
  private final URI gateway;
  private final String key;
  private final SplittableRandom random = new SplittableRandom(CALLS);

  private OrderCalls(String gateway, String key) {
    this.gateway = URI.create(gateway);
    this.key = key;
  }

  /** Prints the table; takes the address of the gateway and a key with risk:read. */
  public static void main(String[] arguments) throws Exception {
    OrderCalls calls = new OrderCalls(arguments[0], arguments[1]);
    List<String> ids = calls.suppliers();
    calls.milliseconds(ids, WARM_UP);
    double[] each = calls.milliseconds(ids, CALLS);
    Table.state("orders p50 over HTTP", Goal.atMost(5, " ms"), each[CALLS / 2]);
    Table.state("orders p99 over HTTP", Goal.atMost(50, " ms"), each[CALLS * 99 / 100]);
  }

  private List<String> suppliers() throws IOException, InterruptedException {
    JsonNode page = JSON.readTree(answer(request("/v1/suppliers?limit=250").GET().build()));
    List<String> ids = new ArrayList<>();
    page.get("items").forEach(item -> ids.add(item.get("id").asString()));
    return ids;
  }

  private double[] milliseconds(List<String> ids, int calls)
      throws IOException, InterruptedException {
    double[] each = new double[calls];
    for (int k = 0; k < calls; k++) {
      HttpRequest order = order(ids);
      long start = System.nanoTime();
      answer(order);
      each[k] = (System.nanoTime() - start) / 1e6;
    }
    Arrays.sort(each);
    return each;
  }

  private HttpRequest order(List<String> ids) {
    int seller = random.nextInt(ids.size());
    String body =
        "{\"buyerId\":\"%s\",\"sellerId\":\"%s\",\"product\":{\"hs\":\"520100\"},\"date\":\"%s\"}"
            .formatted(ids.get((seller + 1) % ids.size()), ids.get(seller), SixTierFacts.DAY);
    return request("/v1/orders/check")
        .header("Content-Type", "application/json")
        .POST(HttpRequest.BodyPublishers.ofString(body))
        .build();
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(gateway.resolve(path)).header("Authorization", "Bearer " + key);
  }

  private String answer(HttpRequest request) throws IOException, InterruptedException {
    HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
    if (answer.statusCode() != 200) {
      throw new IOException(answer.statusCode() + " " + answer.body());
    }
    return answer.body();
  }
}
