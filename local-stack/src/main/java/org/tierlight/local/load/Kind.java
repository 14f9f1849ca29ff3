package org.tierlight.local.load;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What the items of a file are, told from the names of their fields. */
public enum Kind {
  EVIDENCE("/v1/evidence", "sourceclass", "item of evidence", "items of evidence"),
  SHIPMENTS("/v1/shipments", "sellerid buyerid", "shipment", "shipments"),
  SUPPLIERS("/v1/suppliers", "name", "supplier", "suppliers");

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
  static Optional<Kind> of(Stream<String> fieldNames) {
    Set<String> names =
        Set.copyOf(
            fieldNames
                .map(name -> name.strip().toLowerCase(Locale.ROOT).replaceAll("[_ -]", ""))
                .distinct()
                .toList());
    return Stream.of(values())
        .filter(kind -> names.containsAll(Set.of(kind.marks.split(" "))))
        .findFirst();
  }
}
