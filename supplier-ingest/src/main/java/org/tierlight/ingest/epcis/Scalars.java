package org.tierlight.ingest.epcis;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the text of a field says. */
final class Scalars {

  private static final Pattern TIME =
      Pattern.compile(
          "(\\d{4}-\\d{2}-\\d{2}[Tt]\\d{2}:\\d{2}:\\d{2})(?:\\.(\\d+))?([Zz]|[+-]\\d{2}:\\d{2})");
  private static final Pattern OFFSET = Pattern.compile("[+-](?:(?:0\\d|1[0-3]):[0-5]\\d|14:00)");
  private static final Pattern NUMBER =
      Pattern.compile("[+-]?(?:\\d{1,400}(?:\\.\\d{0,400})?|\\.\\d{1,400})(?:[eE][+-]?\\d{1,3})?");
  private static final Pattern WORD = Pattern.compile("[\\w.-]+|[A-Za-z][\\w.+-]*:\\S+");

  private Scalars() {}

  static String text(Part part) {
    if (!part.parts().isEmpty() || part.text().isEmpty()) {
      throw part.unreadable("needs a single value");
    }
    return part.text();
  }

  /** A URI, in full. */
  static String uri(Part part) {
    return part.terms().expanded(text(part));
  }

  /** A word of a vocabulary, as a URI. */
  static String word(Part part, String vocabulary) {
    if (!WORD.matcher(text(part)).matches()) {
      throw part.unreadable("is neither a word of CBV nor a URI");
    }
    return part.terms().word(part.text(), vocabulary);
  }

  static String zoneOffset(Part part) {
    if (!OFFSET.matcher(text(part)).matches()) {
      throw part.unreadable("is no offset from UTC such as +01:00");
    }
    return part.text();
  }

  static BigDecimal number(Part part) {
    if (!NUMBER.matcher(text(part)).matches()) {
      throw part.unreadable("is no number");
    }
    return new BigDecimal(part.text());
  }

  static Instant time(Part part) {
    Matcher time = TIME.matcher(text(part));
    if (!time.matches()) {
      throw part.unreadable("is no time with an offset such as 2026-01-31T12:00:00+01:00");
    }
    try {
      return LocalDateTime.parse(time.group(1).toUpperCase(Locale.ROOT))
          .plusNanos(nanos(time.group(2)))
          .toInstant(ZoneOffset.of(time.group(3).toUpperCase(Locale.ROOT)));
    } catch (DateTimeException _) {
      throw part.unreadable("is no time there is");
    }
  }

  private static long nanos(@Nullable String fraction) {
    if (fraction == null) {
      return 0;
    }
    String nine = (fraction + "000000000").substring(0, 9);
    return Long.parseLong(nine);
  }
}
