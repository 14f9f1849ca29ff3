package org.tierlight.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.tierlight.identity.icu.IcuRomanisation;

class NameLawsTest {

  private static final NameReading READING = new NameReading(new IcuRomanisation());
  private static final NameRules RULES = new NameRules(new CommonWords());

  @Provide
  Arbitrary<String> names() {
    return Arbitraries.of(
            "Anatolia",
            "Textile",
            "Mills",
            "Ltd",
            "GmbH",
            "Red",
            "River",
            "2",
            "VII",
            "Cotton",
            "华强",
            "有限公司",
            "ООО",
            "Ромашка",
            "Đông",
            "Company",
            "&",
            "Sons",
            "Industries",
            "A.B.C.")
        .list()
        .ofMinSize(1)
        .ofMaxSize(6)
        .map(words -> String.join(" ", words));
  }

  private static double likeness(String one, String other) {
    return RULES.compare(READING.read(one), READING.read(other)).value();
  }

  @Property(tries = 500)
  void itMakesNoDifferenceWhichNameComesFirst(
      @ForAll("names") String one, @ForAll("names") String other) {
    assertThat(likeness(one, other)).isCloseTo(likeness(other, one), within(1e-9));
  }

  @Property(tries = 300)
  void everyNameIsItself(@ForAll("names") String name) {
    assertThat(likeness(name, name)).isEqualTo(1);
  }

  @Property(tries = 300)
  void caseAndPunctuationMakeNoDifference(@ForAll("names") String name) {
    assertThat(likeness(name, name.toUpperCase(Locale.ROOT).replace(" ", ", "))).isEqualTo(1);
  }

  @Property(tries = 500)
  void onlyWhatSaysTheSameIsAutomatic(@ForAll("names") String one, @ForAll("names") String other) {
    CompanyName left = READING.read(one);
    CompanyName right = READING.read(other);

    assertThat(likeness(one, other) >= Thresholds.PUBLISHED.automatic())
        .isEqualTo(
            left.compact().equals(right.compact())
                && RULES.compare(left, right).againstIt().isEmpty());
  }

  @Property(tries = 300)
  void aWordMoreIsNeverAutomatic(@ForAll("names") String name) {
    assertThat(likeness(name, name + " Samarkand")).isLessThan(Thresholds.PUBLISHED.automatic());
  }
}
