package org.tierlight.ingest.quarantine;

import java.util.Set;

/**
 * The names of fields that submissions and the events around them may have. A field that is not
 * here may speak of a person, so that whatever holds one is not shown: a name that is missing here
 * hides a record, it never shows one.
 */
public final class FieldNames {

  /** Of suppliers, shipments and links, and of CloudEvents. */
  public static final Set<String> OF_SUBMISSIONS =
      Set.of(
          // CloudEvents
          "specversion",
          "id",
          "source",
          "type",
          "time",
          "subject",
          "datacontenttype",
          "dataschema",
          "traceparent",
          "tracestate",
          "data",
          // suppliers
          "identifiers",
          "lei",
          "gln",
          "osId",
          "duns",
          "imo",
          "vat",
          "registration",
          "vendor",
          "name",
          "aliases",
          "country",
          "region",
          "address",
          "coordinates",
          "latitude",
          "longitude",
          "isic",
          "sector",
          "hs",
          "hsEdition",
          "primaryProducer",
          "declaredPurchases",
          "amount",
          "currency",
          "disclosure",
          "supplierId",
          "kind",
          "since",
          "reference",
          "firstWeek",
          "lastWeek",
          "accessibility",
          "vouchedBy",
          "bpn",
          "partId",
          "partNumber",
          "sites",
          "components",
          "until",
          // shipments and links
          "sellerId",
          "buyerId",
          "description",
          "quantity",
          "unit",
          "value",
          "shippedAt",
          "from",
          "to",
          "document",
          "basis",
          "custody",
          "shipmentId",
          "terminatedAt");

  private FieldNames() {}
}
