package org.tierlight.ingest.likeness;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * Which of two suppliers keeps its id where a rule makes them one: the one with the better number,
 * else the older in the log.
 *
 * @param number how good its best number is; 0 without any
 */
record Seniority(int number, LogPlace since) implements Comparable<Seniority> {

  /** From the weakest to the strongest. */
  private static final List<String> NUMBERS =
      List.of("vendor", "registration", "vat", "duns", "gln", "osId", "lei", "imo");

  private static final Comparator<Seniority> ORDER =
      Comparator.comparing(Seniority::number)
          .thenComparing(Comparator.comparing(Seniority::since).reversed());

  static Seniority of(Collection<KnownRecord> records) {
    int number =
        records.stream()
            .flatMap(record -> record.description().identifiers().keySet().stream())
            .mapToInt(NUMBERS::indexOf)
            .max()
            .orElse(0);
    LogPlace since =
        records.stream().map(KnownRecord::since).min(Comparator.naturalOrder()).orElseThrow();
    return new Seniority(Math.max(0, number), since);
  }

  @Override
  public int compareTo(Seniority other) {
    return ORDER.compare(this, other);
  }
}
