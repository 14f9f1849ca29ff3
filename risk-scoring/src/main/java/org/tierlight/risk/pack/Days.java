package org.tierlight.risk.pack;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads days as the publishers of lists write them. */
final class Days {

  /** US lists: June 21, 2022; 6/21/2022; 2022-06-21. */
  static final List<DateTimeFormatter> US = formats("MMMM d, uuuu", "M/d/uuuu", "uuuu-MM-dd");

  /** How days are written on US lists, in words for the one who sent the file. */
  static final String US_WORDS = "no day as in June 21, 2022, 6/21/2022 or 2022-06-21";

  /** Brazil: 21/06/2022. */
  static final List<DateTimeFormatter> BRAZIL = formats("d/M/uuuu", "uuuu-MM-dd");

  /**
   * Where nobody says whose writing it is: 2022-06-21; in 04/03/2022 the month is anybody's guess.
   */
  static final List<DateTimeFormatter> ISO = formats("uuuu-MM-dd");

  /** How days are written there, in words for the one who sent the file. */
  static final String ISO_WORDS = "no day as in 2022-06-21";

  private Days() {}

  static Optional<LocalDate> read(String text, List<DateTimeFormatter> formats) {
    return formats.stream().flatMap(format -> read(text, format).stream()).findFirst();
  }

  private static Optional<LocalDate> read(String text, DateTimeFormatter format) {
    try {
      return Optional.of(LocalDate.parse(text.strip(), format));
    } catch (DateTimeParseException notThisFormat) {
      return Optional.empty();
    }
  }

  private static List<DateTimeFormatter> formats(String... patterns) {
    return Stream.of(patterns)
        .map(pattern -> DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH))
        .map(format -> format.withResolverStyle(ResolverStyle.STRICT))
        .toList();
  }
}
