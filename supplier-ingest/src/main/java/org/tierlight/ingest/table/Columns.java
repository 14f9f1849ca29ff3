package org.tierlight.ingest.table;

import static org.tierlight.ingest.table.Column.Type.AMOUNT;
import static org.tierlight.ingest.table.Column.Type.FLAG;
import static org.tierlight.ingest.table.Column.Type.LIST;
import static org.tierlight.ingest.table.Column.Type.NUMBER;
import static org.tierlight.ingest.table.Column.Type.TEXT;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tierlight.ingest.submission.Kind;
import org.tierlight.ingest.submission.TableRequest;

/**
 * The columns that a table of one kind may have, in any order and any case.
 *
 * @param byName by their folded names, in every language
 * @param required by our names
 */
record Columns(Map<String, Column> byName, List<String> required) {

  /** The columns of a file of refused rows that are not the sender's. */
  static final Set<String> OF_CORRECTIONS = Set.of("tierlight_row", "tierlight_problems");

  /** The columns of Open Supply Hub's facility lists, and ours. */
  private static final Map<String, Column> OF_SUPPLIERS =
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
          nested("declaredPurchases", AMOUNT, "declaredPurchases", "amount"),
          nested("currency", TEXT, "declaredPurchases", "currency"),
          nested("os_id", TEXT, "identifiers", "osId"),
          nested("lei", TEXT, "identifiers", "lei"),
          nested("gln", TEXT, "identifiers", "gln"),
          nested("duns", TEXT, "identifiers", "duns"),
          nested("imo", TEXT, "identifiers", "imo"),
          nested("vat", TEXT, "identifiers", "vat"),
          nested("registration", TEXT, "identifiers", "registration"),
          nested("vendor", TEXT, "identifiers", "vendor"),
          Map.entry("facility_type", new Column(List.of("facilityType"), LIST)),
          Map.entry("processing_type", new Column(List.of("facilityType"), LIST)),
          Map.entry("facility_type_processing_type", new Column(List.of("facilityType"), LIST)),
          passedOver("country_name"),
          passedOver("product_type"),
          passedOver("number_of_workers"),
          passedOver("parent_company"),
          passedOver("native_language_name"));

  /** The columns of a list of shipments; docs/messages.md describes them. */
  private static final Map<String, Column> OF_SHIPMENTS =
      Map.ofEntries(
          field("type", TEXT),
          field("id", TEXT),
          field("sellerId", TEXT),
          field("buyerId", TEXT),
          field("hs", TEXT),
          field("hsEdition", TEXT),
          field("description", TEXT),
          field("quantity", AMOUNT),
          field("unit", TEXT),
          nested("amount", AMOUNT, "value", "amount"),
          nested("currency", TEXT, "value", "currency"),
          field("shippedAt", TEXT),
          field("since", TEXT),
          field("terminatedAt", TEXT),
          field("from", TEXT),
          field("to", TEXT),
          field("document", TEXT),
          field("basis", TEXT),
          field("custody", TEXT),
          field("shipmentId", TEXT));

  /** The columns of a list of evidence. */
  private static final Map<String, Column> OF_EVIDENCE =
      Map.ofEntries(
          field("type", TEXT),
          field("supplierId", TEXT),
          field("sourceClass", TEXT),
          field("indicator", TEXT),
          field("strength", NUMBER),
          field("credibility", NUMBER),
          field("severity", NUMBER),
          field("observedAt", TEXT),
          field("source", TEXT),
          field("reference", TEXT),
          field("cluster", TEXT),
          field("evidenceId", TEXT),
          field("reason", TEXT),
          field("endedAt", TEXT));

  Columns {
    byName = Map.copyOf(byName);
    required = List.copyOf(required);
  }

  /** The columns of a kind, by our names and by those of others. */
  static Columns of(Kind kind, ColumnNames names) {
    return switch (kind) {
      case SUPPLIER -> named(OF_SUPPLIERS, List.of("country", "name"), names.of(kind));
      case SHIPMENT -> named(OF_SHIPMENTS, List.of("buyerId", "sellerId"), names.of(kind));
      case EVIDENCE -> named(OF_EVIDENCE, List.of("supplierId"), names.of(kind));
      case GRIEVANCE ->
          throw new IllegalArgumentException("no tables of " + kind.word() + " are taken");
    };
  }

  /** What a header cell means. */
  Optional<Column> find(String header) {
    return Optional.ofNullable(byName.get(ColumnNames.folded(header)));
  }

  /** The columns as a sender's mapping makes them; its fields are known. */
  Columns with(Map<String, String> mapping) {
    Map<String, Column> all = new HashMap<>(byName);
    mapping.forEach(
        (name, field) ->
            all.put(
                ColumnNames.folded(name),
                field.equals(TableRequest.NOTHING) ? Column.NOTHING : find(field).orElseThrow()));
    return new Columns(all, required);
  }

  /** Our names of the columns that are asked for and that none of these headers fills. */
  List<String> missing(List<String> headers) {
    List<String> missing = new ArrayList<>(required);
    missing.removeIf(
        name ->
            headers.stream().flatMap(it -> find(it).stream()).anyMatch(find(name).get()::equals));
    return missing;
  }

  private static Columns named(
      Map<String, Column> ours, List<String> required, Map<String, String> others) {
    Map<String, Column> all = new HashMap<>();
    others.forEach((name, our) -> all.put(name, required(ours, our)));
    ours.forEach((name, column) -> all.put(ColumnNames.folded(name), column));
    OF_CORRECTIONS.forEach(name -> all.put(name, Column.NOTHING));
    return new Columns(all, required);
  }

  private static Column required(Map<String, Column> ours, String name) {
    Column column = ours.get(name);
    if (column == null) {
      throw new IllegalArgumentException(name + " is no column of ours");
    }
    return column;
  }

  private static Map.Entry<String, Column> field(String name, Column.Type type) {
    return Map.entry(name, new Column(List.of(name), type));
  }

  private static Map.Entry<String, Column> passedOver(String name) {
    return Map.entry(name, Column.NOTHING);
  }

  private static Map.Entry<String, Column> nested(
      String name, Column.Type type, String outer, String inner) {
    return Map.entry(name, new Column(List.of(outer, inner), type));
  }
}
