package org.tierlight.local;

import java.io.PrintWriter;
import java.math.BigDecimal;
import tools.jackson.databind.JsonNode;

/** Prints answers of the gateway for people. */
final class Showing {

  private static final int MOST_CONTRIBUTIONS = 8;

  private final PrintWriter out;

  Showing(PrintWriter out) {
    this.out = out;
  }

  /** The highest risks: middle, interval, band. */
  void highest(JsonNode page) {
    out.println("\nHighest risks (0 to 100, with the interval that the data allow)");
    for (JsonNode supplier : page.path("items")) {
      out.printf(
          "  %6s  [%s, %s]  %-9s %s%s  %s%n",
          supplier.path("score").path("mid").asString("-"),
          supplier.path("score").path("low").asString("-"),
          supplier.path("score").path("high").asString("-"),
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
    JsonNode score = alert.path("after").path("score");
    out.printf(
        "  The score after it: %s [%s, %s]. It is made of%n",
        score.path("mid").asString(), score.path("low").asString(), score.path("high").asString());
    BigDecimal sum = BigDecimal.ZERO;
    BigDecimal shown = BigDecimal.ZERO;
    int count = 0;
    for (JsonNode part : alert.path("contributions")) {
      sum = sum.add(part.path("points").decimalValue());
      if (count++ < MOST_CONTRIBUTIONS) {
        shown = sum;
        out.printf("  %8s  %s%n", part.path("points").asString(), part.path("sentence").asString());
      }
    }
    if (count > MOST_CONTRIBUTIONS) {
      out.printf("  %8s  %d smaller ones%n", sum.subtract(shown), count - MOST_CONTRIBUTIONS);
    }
    BigDecimal unexplained = alert.path("unexplained").decimalValue();
    out.printf("  %8s  not followed to its end%n", unexplained);
    out.printf("  %8s  together%n", sum.add(unexplained));
  }
}
