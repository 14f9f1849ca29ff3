package org.tierlight.ingest;

/** Submissions that several tests send. */
final class Sample {

  /** A shipment; its id and its amount are to be put in. */
  static final String SHIPMENT =
      """
      {"id": "%s", "sellerId": "mill-3", "buyerId": "brand-1", "hs": "5205.11",
       "value": {"amount": %s, "currency": "USD"}, "shippedAt": "2026-03-01"}""";

  private Sample() {}
}
