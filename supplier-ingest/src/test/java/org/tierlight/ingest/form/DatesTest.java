package org.tierlight.ingest.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.junit.jupiter.api.Test;

class DatesTest {

  @Property(tries = 5_000)
  void everyDateAndTimeIsReadAsTheLibraryReadsIt(@ForAll("datesAndTimes") String text) {
    assertThat(Dates.instant(text)).as(text).isEqualTo(library(text));
  }

  @Test
  void aDateIsItsFirstInstant() {
    assertThat(Dates.instant("2026-02-11")).contains(Instant.parse("2026-02-11T00:00:00Z"));
    assertThat(Dates.instant("2026-02-30")).isEmpty();
  }

  private static Optional<Instant> library(String text) {
    try {
      return Optional.of(OffsetDateTime.parse(text).toInstant());
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }

  /** Parts in and out of their ranges, and one sign in four texts put in another's place. */
  @Provide
  Arbitrary<String> datesAndTimes() {
    Arbitrary<String> offsets =
        Arbitraries.of(
            "Z",
            "z",
            "+00:00",
            "-00:00",
            "+01:00",
            "-01:30",
            "+18:00",
            "+18:01",
            "-19:00",
            "+05:60",
            "+0530",
            "+05",
            "+05:30:15",
            "",
            " Z",
            "Z ",
            ".5Z",
            ":60Z");
    return Combinators.combine(
            Arbitraries.integers().between(0, 9999),
            Arbitraries.integers().between(0, 13),
            Arbitraries.integers().between(0, 32),
            Arbitraries.integers().between(0, 25),
            Arbitraries.integers().between(0, 61),
            Arbitraries.integers().between(0, 61),
            offsets)
        .as("%04d-%02d-%02dT%02d:%02d:%02d%s"::formatted)
        .flatMap(DatesTest::perhapsChanged);
  }

  private static Arbitrary<String> perhapsChanged(String text) {
    Arbitrary<String> changed =
        Combinators.combine(
                Arbitraries.integers().between(0, text.length() - 1),
                Arbitraries.of('0', '9', '-', 't', ' ', '/', ':', '٣'))
            .as((place, sign) -> text.substring(0, place) + sign + text.substring(place + 1));
    return Arbitraries.frequencyOf(Tuple.of(3, Arbitraries.just(text)), Tuple.of(1, changed));
  }
}
