package org.tierlight.local;

import java.io.IOException;
import java.io.PrintWriter;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.tierlight.local.demo.Anchor;
import org.tierlight.local.demo.Network;
import org.tierlight.local.demo.NetworkMaker;
import org.tierlight.local.demo.Story;
import org.tierlight.local.gateway.AlertStream;
import org.tierlight.local.gateway.GatewayClient;
import org.tierlight.local.gateway.Receipt;
import org.tierlight.local.load.Kind;
import tools.jackson.databind.JsonNode;

/** Loads the fictional network, tells the story, and shows what came of it. */
final class DemoRun {

  private static final long SEED = 20_260_101;
  private static final Duration ALERT_PATIENCE = Duration.ofSeconds(60);

  private final Home home;
  private final GatewayClient gateway;
  private final PrintWriter out;

  DemoRun(Home home, GatewayClient gateway, PrintWriter out) {
    this.home = home;
    this.gateway = gateway;
    this.out = out;
  }

  void run() throws IOException, InterruptedException {
    // Dates count back from the first run's day, so that a later run sends the very same items.
    Instant day = Anchor.keptIn(home.place().demo(), Instant.now());
    out.println(
        "\nA fictional network: no supplier, shipment or sign in it is real; the indicators of");
    out.println("countries, sectors and goods are.");
    load(new NetworkMaker(new SplittableRandom(SEED), day).make());
    settle();
    JsonNode alert = tell(new Story(day));
    settle();
    Showing showing = new Showing(out);
    showing.highest(gateway.read("/v1/suppliers?sort=risk&limit=10"));
    showing.alert(alert);
  }

  private void load(Network network) throws IOException, InterruptedException {
    Sending sending = new Sending(gateway, out);
    sending.send(Kind.SUPPLIERS, network.suppliers());
    sending.send(Kind.SHIPMENTS, network.shipments());
    sending.send(Kind.EVIDENCE, network.evidence());
  }

  private void settle() throws IOException, InterruptedException {
    new Settling(home.background().ports(), new Progress(out)).await();
  }

  private JsonNode tell(Story story) throws IOException, InterruptedException {
    out.println(
        "\nNow goods move along a chain of five, and inspectors visit the farthest, "
            + story.cause());
    try (AlertStream alerts = gateway.alerts(Optional.empty())) {
      Sending sending = new Sending(gateway, out);
      sending.send(Kind.SHIPMENTS, story.shipments());
      long start = System.nanoTime();
      Receipt.Status fate = sending.send(Kind.EVIDENCE, List.of(story.evidence())).getFirst();
      return switch (fate) {
        case ACCEPTED -> fresh(alerts, story, start);
        case DUPLICATE -> earlier(story);
        case REJECTED, PASSED_OVER ->
            throw new IllegalStateException("the gateway refused the demo's evidence");
      };
    }
  }

  private JsonNode fresh(AlertStream alerts, Story story, long start) throws InterruptedException {
    JsonNode alert =
        alerts
            .await(candidate -> isOf(story, candidate), ALERT_PATIENCE)
            .orElseThrow(
                () ->
                    new IllegalStateException(
                        "no alert on " + story.brand() + " came within a minute"));
    out.printf("Alerted after %.2f s.%n", (System.nanoTime() - start) / 1e9);
    return alert;
  }

  /** The story was told before; its alert is in the log. */
  private JsonNode earlier(Story story) throws IOException, InterruptedException {
    String cursor = "";
    while (true) {
      JsonNode page = gateway.read("/v1/alerts?limit=250" + cursor);
      for (JsonNode alert : page.path("items")) {
        if (isOf(story, alert)) {
          out.println("This story was told here before; its alert was raised then.");
          return alert;
        }
      }
      if (page.path("next").isMissingNode() || page.path("next").isNull()) {
        throw new IllegalStateException("the evidence is known here, and its alert is not");
      }
      cursor = "&cursor=" + page.path("next").asString();
    }
  }

  private static boolean isOf(Story story, JsonNode alert) {
    return alert.path("supplierId").asString().equals(story.brand())
        && alert.path("rule").asString().startsWith("LINK_ALERT");
  }
}
