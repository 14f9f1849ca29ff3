package org.tierlight.local.demo;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * Draws the evidence that is known before the story begins. One item a supplier, and the stronger
 * its class the farther up: so none of it passes a brand's alert threshold (method.md section 5).
 */
final class Signs {

  private static final int COUNT = 60;
  private static final List<String> INDICATORS =
      List.of(
          "WITHHOLDING_OF_WAGES",
          "RETENTION_OF_DOCUMENTS",
          "EXCESSIVE_OVERTIME",
          "ABUSIVE_CONDITIONS",
          "DECEPTION",
          "DEBT_BONDAGE");

  private final RandomGenerator random;
  private final Instant today;

  Signs(RandomGenerator random, Instant today) {
    this.random = random;
    this.today = today;
  }

  List<Items.Evidence> make(List<Placed> placed) {
    List<Placed> upstream =
        new ArrayList<>(
            placed.stream()
                .filter(supplier -> supplier.stage().tier() >= 2)
                .filter(supplier -> !Story.CHAIN.contains(supplier.id()))
                .toList());
    List<Items.Evidence> signs = new ArrayList<>();
    for (int number = 1; number <= COUNT; number++) {
      Placed supplier = upstream.remove(random.nextInt(upstream.size()));
      signs.add(sign(supplier, number));
    }
    return signs;
  }

  private Items.Evidence sign(Placed supplier, int number) {
    return new Items.Evidence(
        supplier.id(),
        sourceClass(supplier.stage().tier()),
        Names.pick(random, INDICATORS),
        random.nextInt(4, 10) / 10.0,
        today.minus(random.nextInt(10, 500), ChronoUnit.DAYS),
        "Worker voice partner (fictional)",
        "demo-report-%03d".formatted(number));
  }

  private String sourceClass(int tier) {
    return switch (tier) {
      case 2 -> "ANONYMOUS";
      case 3 -> "HOTLINE";
      case 4 -> Names.pick(random, List.of("HOTLINE", "CIVIL_SOCIETY"));
      default -> Names.pick(random, List.of("CIVIL_SOCIETY", "VERIFIED"));
    };
  }
}
