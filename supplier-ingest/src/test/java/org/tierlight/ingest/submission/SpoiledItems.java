package org.tierlight.ingest.submission;

import static java.util.stream.Collectors.joining;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Good items of each kind, of which any one or two fields are left out, replaced or added. */
final class SpoiledItems {

  private static final String LEFT_OUT = "";

  private static final List<String> ANYTHING =
      List.of(
          LEFT_OUT, "null", "true", "0", "-1", "0.5", "2", "[]", "{}", "[\"x\"]", "[7]", "\"x\"",
          "\"?\"");

  private SpoiledItems() {}

  static Stream<String> shipments() {
    Map<String, String> parties = Map.of("sellerId", "\"mill-3\"", "buyerId", "\"weaver:7\"");
    Map<String, String> plain =
        with(
            parties,
            Map.ofEntries(
                Map.entry("shippedAt", "\"2026-01-31T08:00:00+01:00\""),
                Map.entry("id", long100("s")),
                Map.entry("hs", "\"5205.11\""),
                Map.entry("hsEdition", "\"HS2022\""),
                Map.entry("description", long100("Cotton yarn ")),
                Map.entry("quantity", "17.25"),
                Map.entry("unit", "\"KGM\""),
                Map.entry("value", "{\"amount\": 17, \"currency\": \"USD\"}"),
                Map.entry("from", "\"TRIST\""),
                Map.entry("to", "\"DEHAM\""),
                Map.entry("document", "\"BL-7\""),
                Map.entry("basis", "\"CUSTOMS\""),
                Map.entry("custody", "\"MASS_BALANCE\"")));
    Map<String, String> withdrawn =
        with(parties, Map.of("type", "\"SHIPMENT_WITHDRAWN\"", "shipmentId", "\"s-1\""));
    Map<String, String> declared =
        with(
            parties,
            Map.of(
                "type", "\"LINK_DECLARED\"",
                "since", "\"2026-01-31\"",
                "hs", "[\"5205\", \"5206\"]",
                "document", "\"contract 7\"",
                "custody", "\"SEGREGATED\""));
    Map<String, String> terminated =
        with(
            parties,
            Map.of(
                "type", "\"LINK_TERMINATED\"",
                "terminatedAt", "\"2026-01-31\"",
                "document", "\"letter\""));
    return spoiled(List.of(plain, withdrawn, declared, terminated));
  }

  static Stream<String> suppliers() {
    Map<String, String> plain =
        Map.ofEntries(
            Map.entry("type", "\"SUPPLIER\""),
            Map.entry("id", "\"mill-3\""),
            Map.entry(
                "identifiers",
                "{\"vendor\": \"4711\", \"duns\": \"123456789\", \"imo\": \"9074729\"}"),
            Map.entry("name", long100("Mill")),
            Map.entry("aliases", "[\"The Mill\", null]"),
            Map.entry("country", "\"TR\""),
            Map.entry("region", "\"TR-34\""),
            Map.entry("address", "\"Mill Road 3\""),
            Map.entry("coordinates", "{\"latitude\": 41.0, \"longitude\": 29.0}"),
            Map.entry("isic", "[\"1311\"]"),
            Map.entry("hs", "[\"5205\"]"),
            Map.entry("primaryProducer", "false"),
            Map.entry("declaredPurchases", "{\"amount\": 17, \"currency\": \"EUR\"}"),
            Map.entry("disclosure", "\"ATTESTED\""));
    Map<String, String> assurance =
        Map.of(
            "type", "\"ASSURANCE\"",
            "supplierId", "\"mill-3\"",
            "kind", "\"ANNOUNCED_AUDIT\"",
            "since", "\"2026-01-01\"",
            "reference", "\"audit-7\"");
    Map<String, String> channel =
        Map.of(
            "type", "\"CHANNEL\"",
            "supplierId", "\"mill-3\"",
            "firstWeek", "\"2026-W01\"",
            "lastWeek", "\"2026-W05\"",
            "accessibility", "0.5",
            "vouchedBy", "\"A union\"");
    Map<String, String> ownership =
        Map.ofEntries(
            Map.entry("type", "\"OWNERSHIP\""),
            Map.entry("assetId", "\"mill-3\""),
            Map.entry("ownerId", "\"group-1\""),
            Map.entry("kind", "\"DIRECT_PARENT\""),
            Map.entry("sharePercent", "51.5"),
            Map.entry("since", "\"2019-05-01\""),
            Map.entry("reference", "\"https://register.example/1\""));
    Map<String, String> part =
        Map.of(
            "type", "\"PART\"",
            "supplierId", "\"mill-3\"",
            "partId", "\"urn:uuid:1\"",
            "partNumber", "\"17-4\"",
            "name", long100("Cell"),
            "sites", "[\"BPNS00FICTIONAL1\"]",
            "components", "[{\"partId\": \"p-2\", \"supplierId\": \"weaver:7\"}]");
    return spoiled(List.of(plain, assurance, channel, ownership, part));
  }

  static Stream<String> evidence() {
    Map<String, String> plain =
        Map.of(
            "supplierId", "\"mill-3\"",
            "sourceClass", "\"VERIFIED\"",
            "indicator", "\"DEBT_BONDAGE\"",
            "strength", "0.5",
            "observedAt", "\"2026-01-31\"",
            "source", "\"An institute\"",
            "reference", "\"report-7\"",
            "cluster", "\"c-1\"");
    Map<String, String> factors = new LinkedHashMap<>(plain);
    factors.remove("strength");
    factors.putAll(Map.of("credibility", "1", "severity", "0.25"));
    Map<String, String> ended =
        Map.of(
            "type", "\"EVIDENCE_ENDED\"",
            "evidenceId", "\"ev-1\"",
            "supplierId", "\"mill-3\"",
            "reason", "\"REMEDIED\"",
            "sourceClass", "\"OFFICIAL\"",
            "endedAt", "\"2026-01-31\"",
            "source", "\"An institute\"",
            "reference", "\"report-8\"");
    return spoiled(List.of(plain, factors, ended));
  }

  /** Every good item with any one or two of its fields replaced by any value or left out. */
  private static Stream<String> spoiled(List<Map<String, String>> good) {
    List<String> values = values(good);
    return good.stream()
        .flatMap(fields -> pairs(names(fields)).flatMap(two -> spoiled(fields, two, values)));
  }

  private static Stream<List<String>> pairs(List<String> names) {
    return names.stream()
        .flatMap(
            one ->
                names.stream()
                    .filter(other -> one.compareTo(other) < 0)
                    .map(other -> List.of(one, other)));
  }

  private static Stream<String> spoiled(
      Map<String, String> fields, List<String> two, List<String> values) {
    return values.stream()
        .flatMap(
            one ->
                values.stream()
                    .map(other -> json(fields, two.getFirst(), one, two.getLast(), other)));
  }

  private static List<String> names(Map<String, String> fields) {
    return Stream.concat(fields.keySet().stream(), Stream.of("story")).sorted().toList();
  }

  private static List<String> values(List<Map<String, String>> good) {
    return Stream.concat(
            ANYTHING.stream(),
            Stream.concat(
                Stream.of(100, 101, 300, 301, 600, 601, 1000, 1001)
                    .map(length -> "\"" + "a".repeat(length) + "\""),
                good.stream().flatMap(fields -> fields.values().stream())))
        .distinct()
        .sorted()
        .toList();
  }

  private static String json(
      Map<String, String> fields, String one, String value, String other, String otherValue) {
    Map<String, String> item = new LinkedHashMap<>(fields);
    put(item, one, value);
    put(item, other, otherValue);
    return item.entrySet().stream()
        .map(field -> "\"" + field.getKey() + "\": " + field.getValue())
        .collect(joining(", ", "{", "}"));
  }

  private static void put(Map<String, String> item, String name, String value) {
    if (value.equals(LEFT_OUT)) {
      item.remove(name);
    } else {
      item.put(name, value);
    }
  }

  private static Map<String, String> with(Map<String, String> some, Map<String, String> others) {
    Map<String, String> all = new LinkedHashMap<>(some);
    all.putAll(others);
    return all;
  }

  private static String long100(String word) {
    return "\"" + word.repeat(100).substring(0, 100) + "\"";
  }
}
