package org.tierlight.risk.audit;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.tierlight.vocabulary.Position;

/**
 * What a certified snapshot says of itself (method.md section 11): enough to work it out once more
 * from the log, and to see whether the same came out.
 *
 * @param format of the lines; another form is another number
 * @param positions the last fact of each partition that went in, inclusive; they, not the stamps of
 *     a clock, say exactly which facts were known
 * @param rows how many suppliers, a line each
 * @param sha256 of the lines, each ended by a line feed, in hexadecimal digits
 */
public record Manifest(
    int format,
    String id,
    Occasion occasion,
    Moment moment,
    List<Position> positions,
    Method method,
    long rows,
    String sha256) {

  /** The form of lines that {@link CertifiedSnapshot} writes. */
  public static final int FORMAT = 1;

  private static final Pattern ID = Pattern.compile("\\d{4}-\\d\\d-\\d\\d(-daily|T\\d{9}Z)");
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HHmmssSSS'Z'").withZone(ZoneOffset.UTC);
  private static final Comparator<Position> ORDER =
      Comparator.comparing(Position::topic).thenComparingInt(Position::partition);

  public Manifest {
    positions = positions.stream().sorted(ORDER).toList();
  }

  /** Whether a text has the form of an id; only such a text ever names a file. */
  public static boolean isId(String text) {
    return ID.matcher(text).matches();
  }

  /** The id of the daily snapshot of a day: there is one. */
  public static String dailyId(LocalDate day) {
    return day + "-daily";
  }

  static String id(Occasion occasion, Instant knownAt) {
    return switch (occasion) {
      case DAILY -> dailyId(LocalDate.ofInstant(knownAt, ZoneOffset.UTC));
      case ON_DEMAND, REPLAY -> TIME.format(knownAt);
    };
  }
}
