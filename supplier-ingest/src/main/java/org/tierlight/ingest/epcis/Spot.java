package org.tierlight.ingest.epcis;

import org.tierlight.ingest.problem.Place;
import org.tierlight.vocabulary.SentName;

/** Where in a document something stands. */
sealed interface Spot {

  /** The whole document. */
  record Whole() implements Spot {}

  /** A line of XML, from 1. */
  record Line(int number) implements Spot {}

  /** A JSON pointer as the reader of JSON gives it. */
  record Pointer(String value) implements Spot {}

  /** A field or a member of a list in JSON, below another spot. */
  record Step(Spot above, String name) implements Spot {}

  /**
   * A JSON pointer (RFC 6901), "line 7", or nothing for the whole. A name that looks like none of a
   * field is not repeated: the pointer is that of the object around it.
   */
  default String words() {
    return switch (this) {
      case Whole() -> "";
      case Pointer(String value) -> value;
      case Line(int number) -> "line " + number;
      case Step(Spot above, String name) ->
          isShown()
              ? above.words() + "/" + name.replace("~", "~0").replace("/", "~1")
              : above.words();
    };
  }

  private boolean isShown() {
    return switch (this) {
      case Whole _, Pointer _, Line _ -> true;
      case Step(Spot above, String name) -> SentName.isField(name) && above.isShown();
    };
  }

  /** The place of a field below this one, which a pointer names; empty for this place itself. */
  default Place place(String below) {
    return switch (this) {
      case Line(int number) -> new Place.Cell(number, below.substring(below.lastIndexOf('/') + 1));
      case Whole _, Pointer _, Step _ -> new Place.Pointer(words() + below);
    };
  }
}
