package org.tierlight.ingest.epcis;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tierlight.ingest.visibility.Extension;

/**
 * The fields of a part, taken one after another. What is left in the end are extensions, or
 * mistakes.
 */
final class Fields {

  private final Part whole;
  private final Map<String, List<Part>> plain = new LinkedHashMap<>();
  private final List<Part> foreign = new ArrayList<>();

  Fields(Part whole) {
    this.whole = whole;
    for (Part part : whole.parts()) {
      if (part.name().isPlain()) {
        plain.computeIfAbsent(part.name().local(), _ -> new ArrayList<>()).add(part);
      } else {
        foreign.add(part);
      }
    }
  }

  /** Every field of a name; an empty one says nothing. */
  List<Part> all(String name) {
    List<Part> given = plain.remove(name);
    return given == null ? List.of() : given.stream().filter(each -> !each.isEmpty()).toList();
  }

  /** The only field of a name. */
  Optional<Part> one(String name) {
    List<Part> given = all(name);
    if (given.size() > 1) {
      throw given.get(1).unreadable("is given twice");
    }
    return given.stream().findFirst();
  }

  Part required(String name) {
    return one(name).orElseThrow(() -> whole.unreadable("has no " + name));
  }

  /** The fields with a namespace of their own; any other left is a mistake. */
  List<Extension> extensions() {
    refuse(plain.values().stream().flatMap(List::stream).findFirst());
    if (!whole.text().isEmpty()) {
      throw whole.unreadable("has text where fields belong");
    }
    return foreign.stream().map(Part::extension).toList();
  }

  /** For a part that cannot be extended. */
  void nothingElse() {
    refuse(
        plain.values().stream()
            .flatMap(List::stream)
            .findFirst()
            .or(() -> foreign.stream().findFirst()));
  }

  private static void refuse(Optional<Part> left) {
    left.ifPresent(
        part -> {
          throw part.unreadable("is no field of EPCIS and has no namespace of its own here");
        });
  }
}
