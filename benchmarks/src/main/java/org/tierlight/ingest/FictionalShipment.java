package org.tierlight.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;

/** Shipments of about 0.7 KB as a procurement system writes them; all are made up. */
final class FictionalShipment {

  private static final String DESCRIPTION =
      """
      Cotton yarn, single, uncombed fibres, measuring 714.29 decitex or more, not put up for retail \
      sale, waxed on cones of two kilograms each, packed on pallets of four hundred kilograms net; \
      partial delivery under a framework contract, fictional and for measuring only, second quality \
      excluded, moisture below eight per cent at loading, two seals a container, lot %d of the season""";

  private FictionalShipment() {}

  /** One shipment with an id of its own. */
  static byte[] json(String run, long number) {
    return """
        {"id":"%s-%d","sellerId":"vendor-%d","buyerId":"plant-%d","hs":"5205.11","hsEdition":"HS2022",\
        "description":"%s","quantity":%d.5,"unit":"KGM","value":{"amount":%d.75,"currency":"EUR"},\
        "shippedAt":"2026-02-1%dT08:30:00+01:00","from":"TRIST","to":"DEHAM","document":"BL-%d"}"""
        .formatted(
            run,
            number,
            number % 97,
            number % 89,
            DESCRIPTION.formatted(number),
            number % 10_000,
            number % 100_000,
            number % 9,
            number)
        .getBytes(UTF_8);
  }
}
