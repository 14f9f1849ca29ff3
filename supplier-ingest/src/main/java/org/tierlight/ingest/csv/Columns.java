package org.tierlight.ingest.csv;

import static org.tierlight.ingest.csv.Column.Type.FLAG;
import static org.tierlight.ingest.csv.Column.Type.LIST;
import static org.tierlight.ingest.csv.Column.Type.NUMBER;
import static org.tierlight.ingest.csv.Column.Type.TEXT;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The columns that a table of one kind may have, in any order and any case. */
record Columns(Map<String, Column> byName, Set<String> required) {

  /** The columns of Open Supply Hub's facility lists, and ours. */
  static final Columns OF_SUPPLIERS =
      new Columns(
          named(
              Map.ofEntries(
                  field("country", TEXT),
                  field("name", TEXT),
                  field("address", TEXT),
                  field("sector", TEXT),
                  nested("lat", NUMBER, "coordinates", "latitude"),
                  nested("lng", NUMBER, "coordinates", "longitude"),
                  field("id", TEXT),
                  field("region", TEXT),
                  field("aliases", LIST),
                  field("isic", LIST),
                  field("hs", LIST),
                  field("hsEdition", TEXT),
                  field("primaryProducer", FLAG),
                  field("disclosure", TEXT),
                  nested("declaredPurchases", NUMBER, "declaredPurchases", "amount"),
                  nested("currency", TEXT, "declaredPurchases", "currency"),
                  nested("os_id", TEXT, "identifiers", "osId"),
                  nested("lei", TEXT, "identifiers", "lei"),
                  nested("gln", TEXT, "identifiers", "gln"),
                  nested("duns", TEXT, "identifiers", "duns"),
                  nested("vendor", TEXT, "identifiers", "vendor")),
              List.of(
                  "country_name",
                  "product_type",
                  "facility_type",
                  "processing_type",
                  "facility_type_processing_type",
                  "number_of_workers",
                  "parent_company",
                  "native_language_name")),
          Set.of("country", "name"));

  /** The columns of a list of shipments; docs/messages.md describes them. */
  static final Columns OF_SHIPMENTS =
      new Columns(
          named(
              Map.ofEntries(
                  field("type", TEXT),
                  field("id", TEXT),
                  field("sellerId", TEXT),
                  field("buyerId", TEXT),
                  field("hs", TEXT),
                  field("hsEdition", TEXT),
                  field("description", TEXT),
                  field("quantity", NUMBER),
                  field("unit", TEXT),
                  nested("amount", NUMBER, "value", "amount"),
                  nested("currency", TEXT, "value", "currency"),
                  field("shippedAt", TEXT),
                  field("since", TEXT),
                  field("terminatedAt", TEXT),
                  field("from", TEXT),
                  field("to", TEXT),
                  field("document", TEXT),
                  field("basis", TEXT),
                  field("shipmentId", TEXT)),
              List.of()),
          Set.of("sellerid", "buyerid"));

  Columns {
    byName = Map.copyOf(byName);
    required = Set.copyOf(required);
  }

  /** What a header cell means. */
  Optional<Column> find(String header) {
    return Optional.ofNullable(byName.get(folded(header)));
  }

  /** A header as it is compared: without case, with one sign between words. */
  static String folded(String header) {
    return header.strip().toLowerCase(Locale.ROOT).replaceAll("[ _-]+", "_");
  }

  private static Map<String, Column> named(Map<String, Column> filled, List<String> passedOver) {
    Map<String, Column> all = new HashMap<>();
    filled.forEach((name, column) -> all.put(folded(name), column));
    passedOver.forEach(name -> all.put(folded(name), new Column(List.of(), TEXT)));
    return all;
  }

  private static Map.Entry<String, Column> field(String name, Column.Type type) {
    return Map.entry(name, new Column(List.of(name), type));
  }

  private static Map.Entry<String, Column> nested(
      String name, Column.Type type, String outer, String inner) {
    return Map.entry(name, new Column(List.of(outer, inner), type));
  }
}
