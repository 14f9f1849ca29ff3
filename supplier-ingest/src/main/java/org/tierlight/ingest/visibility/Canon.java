package org.tierlight.ingest.visibility;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.stream.Stream;
import org.tierlight.vocabulary.CanonicalUri;

/** How the event hash writes values and puts them in order (CBV 2.0, section 8.9.2). */
final class Canon {

  private static final DateTimeFormatter MILLISECONDS =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);

  private static final int HALF_A_MILLISECOND = 500_000;

  /** By the values of the bytes in UTF-8. */
  private static final Comparator<String> ORDER =
      (left, right) -> Arrays.compareUnsigned(left.getBytes(UTF_8), right.getBytes(UTF_8));

  private Canon() {}

  static String field(String name, String value) {
    return name + "=" + value.strip();
  }

  /** A value as it stands in the string to hash. */
  static String value(Datum datum) {
    return switch (datum) {
      case Datum.Text(String content) -> content.strip();
      case Datum.Uri(String content) -> CanonicalUri.of(content);
      case Datum.Decimal(BigDecimal number) -> number(number);
      case Datum.Moment(Instant time) -> time(time);
    };
  }

  static String number(BigDecimal number) {
    return number.stripTrailingZeros().toPlainString();
  }

  /** In UTC with milliseconds, rounded half up by the fourth decimal. */
  static String time(Instant time) {
    return MILLISECONDS.format(time.plusNanos(HALF_A_MILLISECOND).truncatedTo(ChronoUnit.MILLIS));
  }

  static String sorted(Stream<String> texts) {
    return String.join("", texts.sorted(ORDER).toList());
  }

  static String extensions(Collection<Extension> extensions) {
    return sorted(extensions.stream().map(Canon::extension));
  }

  private static String extension(Extension extension) {
    String text = CanonicalUri.of(extension.text());
    String key = key(extension.name());
    return (text.isEmpty() ? key : key + "=" + text) + extensions(extension.parts());
  }

  private static String key(QualifiedName name) {
    return name.isPlain() ? name.local() : "{" + name.namespace() + "}" + name.local();
  }
}
