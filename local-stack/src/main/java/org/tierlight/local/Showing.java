package org.tierlight.local;

import java.io.PrintWriter;
import java.math.BigDecimal;
import tools.jackson.databind.JsonNode;

/** Prints answers of the gateway for people. */
final class Showing {

  private static final int MOST_CONTRIBUTIONS = 6;

  private final PrintWriter out;

  Showing(PrintWriter out) {
    this.out = out;
  }

  /** The highest risks: middle, interval, band. */
  void highest(JsonNode page) {
    out.println("\nHighest risks (0 to 100, with the interval that the data allow)");
    for (JsonNode supplier : page.path("items")) {
      out.printf(
          "  %6.2f  [%5.2f, %5.2f]  %-9s %s%s  %s%n",
          supplier.path("score").path("mid").asDouble(),
          supplier.path("score").path("low").asDouble(),
          supplier.path("score").path("high").asDouble(),
          supplier.path("band").asString("-"),
          supplier.path("id").asString(),
          supplier.path("opaque").asBoolean(false) ? " opaque" : "",
          supplier.path("name").asString(""));
    }
  }

  /** An alert with its chain and the reasons of the score. */
  void alert(JsonNode alert) {
    out.println(
        "\nAlert " + alert.path("rule").asString() + " at " + alert.path("raisedAt").asString());
    out.println("  " + alert.path("sentence").asString());
    for (JsonNode link : alert.path("chain")) {
      out.printf(
          "  %stier %d  %s  %s%s%n",
          "  ".repeat(link.path("tier").asInt()),
          link.path("tier").asInt(),
          link.path("supplierId").asString(),
          link.path("name").asString(""),
          link.path("tier").asInt() == 0
              ? ""
              : "  %.1f %% of its buyer's purchases"
                  .formatted(link.path("share").asDouble() * 100));
    }
    contributions(alert);
  }

  private void contributions(JsonNode alert) {
    out.printf(
        "  The alert's strength is %.1f. It stands beside the score: it follows the strongest chain%n"
            + "  alone, while the score is an average over all that is bought. So the cause of the%n"
            + "  alert may be small among the reasons of the score.%n",
        alert.path("after").path("alertStrength").asDouble());
    JsonNode score = alert.path("after").path("score");
    out.printf(
        "  The score after it: %.2f [%.2f, %.2f]. It is made of%n",
        score.path("mid").asDouble(), score.path("low").asDouble(), score.path("high").asDouble());
    BigDecimal smaller = BigDecimal.ZERO;
    BigDecimal sum = alert.path("unexplained").decimalValue();
    int count = 0;
    for (JsonNode part : alert.path("contributions")) {
      BigDecimal points = part.path("points").decimalValue();
      sum = sum.add(points);
      if (count++ < MOST_CONTRIBUTIONS || part.path("kind").asString().equals("EVIDENCE")) {
        line(points, part.path("sentence").asString());
      } else {
        smaller = smaller.add(points);
      }
    }
    line(smaller, "smaller ones");
    line(alert.path("unexplained").decimalValue(), "not followed to its end");
    line(sum, "together");
  }

  private void line(BigDecimal points, String words) {
    out.printf("  %8.2f  %s%n", points, words);
  }
}
