package org.tierlight.json;

import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;

/** Why a text is no JSON, in words of ours: those of the parser repeat the text. */
public final class BrokenJson {

  private BrokenJson() {}

  /** Where and why it fails, such as "line 2, column 7: ends too early". */
  public static String words(JacksonException fault) {
    return at(fault.getLocation()) + kind(fault);
  }

  private static String at(TokenStreamLocation location) {
    return location == null || location.getLineNr() < 1
        ? ""
        : "line " + location.getLineNr() + ", column " + location.getColumnNr() + ": ";
  }

  private static String kind(JacksonException fault) {
    return switch (fault) {
      case StreamConstraintsException _ -> "is nested too deep, or has too long a number or name";
      case UnexpectedEndOfInputException _ -> "ends too early";
      case StreamReadException _ ->
          "has a sign or word that does not belong there, or a field twice";
      case JacksonException _ -> "is not of the form expected, or goes on after its end";
    };
  }
}
