package org.tierlight.risk.pack;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.tierlight.risk.PackWiring;

/** Brings files to the recogniser and says what came of them. */
final class Files {

  private static final Recogniser RECOGNISER = PackWiring.recogniser();

  static final LocalDate BROUGHT_ON = LocalDate.of(2026, 9, 1);

  private Files() {}

  static Reading read(byte[] file) {
    return RECOGNISER.read(file, BROUGHT_ON);
  }

  static PackImport imported(String text) {
    return imported(text.getBytes(UTF_8));
  }

  static PackImport imported(byte[] file) {
    Reading reading = read(file);
    assertThat(reading).isInstanceOf(Reading.Read.class);
    return ((Reading.Read) reading).pack();
  }

  static Reading.Refused refused(byte[] file) {
    Reading reading = read(file);
    assertThat(reading).isInstanceOf(Reading.Refused.class);
    return (Reading.Refused) reading;
  }

  /** Country, measure, edition and raw value of each row. */
  static List<String> values(PackImport pack) {
    return pack.rows(CountryValue.class).stream()
        .map(
            value ->
                "%s %s %s %s"
                    .formatted(
                        value.country().code(), value.measure(), value.edition(), value.raw())
                    .replace("  ", " "))
        .toList();
  }

  /** Row, column and reason of each rejection. */
  static List<String> rejections(PackImport pack) {
    return pack.rejected().stream()
        .map(each -> each.place().row() + " " + each.column() + ": " + each.reason())
        .toList();
  }
}
