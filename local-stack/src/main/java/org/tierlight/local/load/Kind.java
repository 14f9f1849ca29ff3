package org.tierlight.local.load;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What the items of a file are, told from the names of their fields. */
public enum Kind {
  EVIDENCE("/v1/evidence", "sourceclass"),
  SHIPMENTS("/v1/shipments", "sellerid buyerid"),
  SUPPLIERS("/v1/suppliers", "name");

  private final String path;
  private final String marks;

  Kind(String path, String marks) {
    this.path = path;
    this.marks = marks;
  }

  /** Where the gateway takes them. */
  public String path() {
    return path;
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
