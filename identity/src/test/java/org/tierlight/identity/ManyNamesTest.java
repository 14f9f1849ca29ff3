package org.tierlight.identity;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tierlight.identity.icu.IcuRomanisation;

/** Whoever sends names without end holds nobody up. All companies are made up. */
class ManyNamesTest {

  private static final NameReading NAMES = new NameReading(new IcuRomanisation());
  private static final PartyRules RULES = new PartyRules(new CommonWords());

  private static Party party(Stream<String> names) {
    return new Party(
        "any", names.map(NAMES::read).toList(), Optional.empty(), SiteAddress.UNKNOWN, Set.of());
  }

  /** Names of 75 words of three letters. */
  private static Stream<String> longNames(int count, String letter) {
    return IntStream.range(0, count)
        .mapToObj(
            name ->
                IntStream.range(0, 75)
                    .mapToObj(word -> letter + (char) ('a' + word % 26) + (char) ('a' + name % 26))
                    .collect(joining(" ")));
  }

  @Test
  void theWorkOfAComparisonHasAnEnd() {
    AtomicLong asked = new AtomicLong();
    PartyRules counting =
        new PartyRules(
            _ -> {
              asked.incrementAndGet();
              return 1;
            });

    counting.company(party(longNames(51, "q")), party(longNames(51, "z")));

    long pairs = (long) NamePairs.MOST_NAMES * NamePairs.MOST_NAMES;
    assertThat(asked.get()).isBetween(pairs, pairs * 2 * 75 + 75);
  }

  @Test
  void theEffortGrowsWithNamesAndLettersUntilNoMoreAreCompared() {
    Party small = party(Stream.of("Quillhua"));

    long each = NamePairs.EACH_NAME;
    long smallest = 8 + each;
    assertThat(NamePairs.effort(small, small)).isEqualTo(smallest * smallest);
    assertThat(NamePairs.effort(small, party(longNames(1, "q"))))
        .isEqualTo(smallest * (225 + each));
    assertThat(NamePairs.effort(small, party(longNames(51, "q"))))
        .isEqualTo(smallest * (225 + each) * NamePairs.MOST_NAMES);
  }

  @Test
  void anEqualNameIsFoundAmongHowever() {
    Party many = party(Stream.concat(longNames(60, "q"), Stream.of("Quillhua Mills")));
    Party other = party(Stream.concat(longNames(60, "z"), Stream.of("QUILLHUA MILLS LTD")));

    assertThat(RULES.company(many, other).value()).isEqualTo(1);
    assertThat(RULES.company(other, many).value()).isEqualTo(1);
  }

  @Test
  void aMisspeltNameIsFoundByItsOtherWords() {
    Party many = party(Stream.concat(longNames(60, "q"), Stream.of("Quillhua Bilan Mills")));

    assertThat(RULES.company(many, party(Stream.of("Quilhua Bilan Mills"))).value())
        .isEqualTo(NameRules.TO_BE_LOOKED_AT);
  }

  @Test
  void aNameThatIsTooLongToBeComparedIsTheSameOnlyAsItself() {
    String name =
        IntStream.rangeClosed(1, NameRules.MOST_WORDS)
            .mapToObj(it -> "word" + (char) ('a' + it))
            .collect(joining(" "));

    assertThat(RULES.company(party(Stream.of(name + " one")), party(Stream.of(name + " one"))))
        .extracting(Likeness::value)
        .isEqualTo(1.0);
    assertThat(RULES.company(party(Stream.of(name + " yes")), party(Stream.of(name + " no"))))
        .satisfies(it -> assertThat(it.value()).isEqualTo(NameRules.TO_BE_LOOKED_AT))
        .extracting(Likeness::againstIt)
        .isEqualTo(List.of("only the first 24 words of the names are compared"));
    assertThat(NameRules.areMisspelled(NAMES.read(name + " yes"), NAMES.read(name + " no")))
        .isFalse();
  }
}
