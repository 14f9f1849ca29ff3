package org.tierlight.ingest;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.tierlight.benchmarks.Goal;
import org.tierlight.benchmarks.Table;
import org.tierlight.testkit.Broker;

/**
 * P1b of the goals: single shipments by POST over 64 connections, answered after acks=all, against
 * a bare Reactor Netty handler that only produces, on the same broker.
 */
public final class P1b {

  private static final int CONNECTIONS = 64;
  private static final int REQUESTS = 20_000;

  /** Until both are compiled; ours goes on getting quicker up to the eighth turn. */
  private static final int WARM_UP = 8;

  private final AtomicInteger turns = new AtomicInteger();
  private final double[] slowest = new double[2];

  private P1b() {}

  /** Prints the table. */
  public static void main(String[] nothing) throws Exception {
    try (Broker broker = Broker.start();
        Admin admin = Admin.create(Map.of("bootstrap.servers", broker.bootstrapServers()))) {
      admin.createTopics(List.of(new NewTopic(BareProducer.TOPIC, 6, (short) 1))).all().get();
      try (IngestProcess ours = IngestProcess.service(broker.bootstrapServers());
          IngestProcess bare = IngestProcess.bare(broker.bootstrapServers())) {
        P1b load = new P1b();
        for (int k = 0; k < WARM_UP; k++) {
          load.turn(ours, 0);
          load.turn(bare, 1);
        }
        Table.compare(
            "P1b single POST, a request",
            () -> load.turn(ours, 0),
            () -> load.turn(bare, 1),
            Goal.timesAsFast(0.7));
        Table.compare(
            "P1b single POST, p99",
            () -> load.slow(ours, 0),
            () -> load.slow(bare, 1),
            Goal.timesAsLong(1.5));
      }
    }
  }

  private double slow(IngestProcess process, int side) throws Exception {
    turn(process, side);
    return slowest[side];
  }

  /** Seconds a request; the 99th of a hundred is kept beside. */
  private double turn(IngestProcess process, int side) throws Exception {
    String run = "p1b-" + turns.incrementAndGet();
    double[] latencies = new double[REQUESTS];
    AtomicInteger next = new AtomicInteger();
    double seconds;
    try (HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        ExecutorService senders = Executors.newVirtualThreadPerTaskExecutor()) {
      long start = System.nanoTime();
      var sending =
          IntStream.range(0, CONNECTIONS)
              .<Future<?>>mapToObj(
                  _ ->
                      senders.submit(
                          () -> send(client, process.at("/v1/shipments"), run, next, latencies)))
              .toList();
      for (Future<?> sender : sending) {
        sender.get();
      }
      seconds = (System.nanoTime() - start) / 1e9;
    }
    Arrays.sort(latencies);
    slowest[side] = latencies[REQUESTS * 99 / 100];
    return seconds / REQUESTS;
  }

  private static Void send(
      HttpClient client, URI address, String run, AtomicInteger next, double[] latencies)
      throws Exception {
    for (int k = next.getAndIncrement(); k < REQUESTS; k = next.getAndIncrement()) {
      HttpRequest request =
          HttpRequest.newBuilder(address)
              .header("Content-Type", "application/json")
              .POST(BodyPublishers.ofByteArray(FictionalShipment.json(run, k)))
              .build();
      long start = System.nanoTime();
      int status = client.send(request, BodyHandlers.discarding()).statusCode();
      latencies[k] = (System.nanoTime() - start) / 1e9;
      if (status != 202) {
        throw new IllegalStateException("answered " + status);
      }
    }
    return null;
  }
}
