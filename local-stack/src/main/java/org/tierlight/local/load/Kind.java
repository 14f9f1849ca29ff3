package org.tierlight.local.load;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What the items of a file are, told from the names of their fields. */
public enum Kind {
  EVIDENCE("/v1/evidence", "sourceclass", "item of evidence", "items of evidence"),
  GRIEVANCES(
      "/v1/grievances",
      "methodsofcontrol typeofexploitation|vicmethodsofcontrol victypeofexploitation",
      "grievance",
      "grievances"),
  SHIPMENTS(
      "/v1/shipments",
      "sellerid buyerid|seller buyer|shipper consignee|shippername consigneename|t i j k v q",
      "shipment",
      "shipments"),
  SUPPLIERS(
      "/v1/suppliers",
      "name|lei entity.legalname|relationship.startnode.nodeid",
      "supplier",
      "suppliers");

  private final String path;
  private final String marks;
  private final String one;
  private final String several;

  Kind(String path, String marks, String one, String several) {
    this.path = path;
    this.marks = marks;
    this.one = one;
    this.several = several;
  }

  /** Where the gateway takes them. */
  public String path() {
    return path;
  }

  /** A number of them, in words for people. */
  public String words(long count) {
    return count + " " + (count == 1 ? one : several);
  }

  /** The kind that fields of these names belong to, or empty where they fit none. */
  static Optional<Kind> of(Set<String> names) {
    return Stream.of(values()).filter(kind -> kind.ways().anyMatch(names::containsAll)).findFirst();
  }

  /** Names of fields as they are compared: lower case and without signs between the words. */
  static Set<String> folded(Stream<String> fieldNames) {
    return Set.copyOf(
        fieldNames
            .map(name -> name.strip().toLowerCase(Locale.ROOT).replaceAll("[\\ufeff_ -]", ""))
            .distinct()
            .toList());
  }

  private Stream<Set<String>> ways() {
    return Stream.of(marks.split("\\|")).map(way -> Set.of(way.split(" ")));
  }
}
