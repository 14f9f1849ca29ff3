package org.tierlight.graph.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.tierlight.vocabulary.SupplierId;
import org.tierlight.vocabulary.Tier;

/** Reads the parameters of one request and gathers everything wrong with them. */
final class Parameters {

  private static final int USUAL_TIERS = 3;
  private static final int USUAL_ITEMS = 50;
  private static final int MOST_ITEMS = 250;

  private final Map<String, String[]> given;
  private final List<Problem> problems = new ArrayList<>();

  Parameters(Map<String, String[]> given, Set<String> known) {
    this.given = given;
    given.keySet().stream()
        .filter(name -> !known.contains(name))
        .sorted()
        .forEach(
            name ->
                refuse(
                    "UNKNOWN_PARAMETER",
                    name,
                    "is no parameter here",
                    "known are " + known.stream().sorted().toList()));
  }

  /** The text of a parameter, or null where it is missing or blank. */
  @Nullable String text(String name) {
    String[] values = given.getOrDefault(name, new String[0]);
    if (values.length > 1) {
      refuse("REPEATED_PARAMETER", name, "is given more than once", "give one value");
    }
    return values.length == 0 || values[0].isBlank() ? null : values[0].strip();
  }

  /** A code of the vocabulary. */
  <T> @Nullable T code(String name, Function<String, Optional<T>> read, String hint) {
    String text = text(name);
    if (text == null) {
      return null;
    }
    Optional<T> code = read.apply(text);
    if (code.isEmpty()) {
      refuse("UNKNOWN_CODE", name, "is not a code that is known", hint);
    }
    return code.orElse(null);
  }

  /** One of some words, in any case. */
  <E extends Enum<E>> @Nullable E word(String name, Class<E> words) {
    List<E> all = List.of(words.getEnumConstants());
    return code(
        name,
        text ->
            all.stream()
                .filter(one -> one.name().equals(text.toUpperCase(Locale.ROOT)))
                .findFirst(),
        "one of " + Arrays.toString(words.getEnumConstants()));
  }

  /** Yes or no; null where it is not asked. */
  @Nullable Boolean flag(String name) {
    return code(
        name,
        text ->
            switch (text.toLowerCase(Locale.ROOT)) {
              case "true" -> Optional.of(true);
              case "false" -> Optional.of(false);
              case String other -> Optional.empty();
            },
        "true or false");
  }

  /** How many tiers to look; three where nothing is said. */
  int tiers() {
    return tiers(USUAL_TIERS);
  }

  int tiers(int usual) {
    return number("tiers", 1, Tier.FARTHEST, usual);
  }

  /** How many items to list; fifty where nothing is said. */
  int items() {
    return items(USUAL_ITEMS);
  }

  int items(int usual) {
    return number("limit", 1, MOST_ITEMS, usual);
  }

  /** A whole number within bounds. */
  int number(String name, int least, int most, int otherwise) {
    String text = text(name);
    if (text == null) {
      return otherwise;
    }
    try {
      int number = Integer.parseInt(text);
      if (least <= number && number <= most) {
        return number;
      }
    } catch (NumberFormatException noNumber) {
      refuse("NOT_A_NUMBER", name, "is not a whole number", bounds(least, most));
      return otherwise;
    }
    refuse("OUT_OF_RANGE", name, "is out of range", bounds(least, most));
    return otherwise;
  }

  /** A supplier id from the path or a parameter. */
  SupplierId supplier(String name, @Nullable String text) {
    if (text != null && SupplierId.isValid(text)) {
      return new SupplierId(text);
    }
    refuse(
        text == null ? "MISSING_PARAMETER" : "MALFORMED_ID",
        name,
        text == null ? "is needed" : "is not a supplier id",
        "1 to 100 letters, digits or ._:~-");
    return new SupplierId("none");
  }

  /** Refuses that a parameter is missing, unless something is wrong with it already. */
  void missing(String name, String hint) {
    if (problems.stream().noneMatch(problem -> problem.pointer().equals("/" + name))) {
      refuse("MISSING_PARAMETER", name, "is needed", hint);
    }
  }

  void refuse(String code, String name, String message, String hint) {
    problems.add(new Problem(code, "/" + name, name + " " + message, hint));
  }

  /**
   * Ends the reading.
   *
   * @throws Problem.Found if anything was wrong
   */
  void check() {
    if (!problems.isEmpty()) {
      throw new Problem.Found(problems);
    }
  }

  private static String bounds(int least, int most) {
    return least + " to " + most;
  }
}
