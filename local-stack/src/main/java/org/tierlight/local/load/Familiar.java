package org.tierlight.local.load;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Files that hold nothing to load, and are known: what they are, and who takes them. */
final class Familiar {

  private record Shape(Set<String> fields, String words) {}

  private static final List<Shape> SHAPES =
      List.of(
          new Shape(
              Set.of("name1", "name2", "ismatch"),
              "these are judged pairs of names, no suppliers: ./tierlight evaluate-matching takes"
                  + " them"),
          new Shape(
              Set.of("label", "name1", "name2"),
              "these are judged pairs, no suppliers: ./tierlight evaluate-matching takes them"),
          new Shape(
              Set.of("table", "key", "value"),
              "this is Open Supply Hub's list of words for types of facilities, no suppliers:"
                  + " what is known of it is built in, and no command takes it"),
          new Shape(
              Set.of("model", "pk", "fields"),
              "this is Open Supply Hub's list of sector words, no suppliers: they are built in,"
                  + " and no command takes them"),
          new Shape(
              Set.of("code", "en", "fr", "es"),
              "this is a list of codes and their names, no suppliers or grievances: the ILO's"
                  + " indicators are built in, and no command takes them"),
          new Shape(
              Set.of("countrycode", "iso2digitalpha"),
              "this is a table of countries, no shipments: the countries are built in, and no"
                  + " command takes them"),
          new Shape(
              Set.of("name", "subindicators"),
              "this is a list of indicators with their words, no grievances: no command takes it"),
          new Shape(
              Set.of("epcisbody"), "this is an EPCIS document: POST /v1/epcis/capture takes it"),
          new Shape(
              Set.of("question", "responseoptions"),
              "this is a questionnaire, no grievances: no command takes it"));

  private Familiar() {}

  /** What to say of a file with these names of fields, lower case and without signs between. */
  static Optional<String> of(Set<String> fields) {
    return SHAPES.stream()
        .filter(shape -> fields.containsAll(shape.fields()))
        .map(Shape::words)
        .findFirst();
  }
}
