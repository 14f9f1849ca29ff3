package org.tierlight.graph.suppliers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.List;
import java.util.OptionalDouble;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.tierlight.vocabulary.Band;
import org.tierlight.vocabulary.Country;
import org.tierlight.vocabulary.IsicCode;
import org.tierlight.vocabulary.SupplierId;

class SearchTest {

  private static final SupplierId ID = new SupplierId("s1");
  private static final Search ALL = new Search(null, Filters.NONE, Search.Order.RISK);

  @Property
  void aCursorOpensTheSearchItWasGivenForAndNoOther(@ForAll String key) {
    Search other =
        new Search(
            null,
            new Filters(new Country("CN"), null, null, Band.HIGH, null, null),
            Search.Order.RISK);
    String word =
        PageCursor.write(
            ALL,
            key.codePoints()
                .filter(point -> point < 0xD800)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString());
    assertThat(PageCursor.read(ALL, word)).isPresent();
    assertThat(PageCursor.read(other, word)).isEmpty();
  }

  @Property
  void anyTextIsACursorOrNone(@ForAll String text) {
    assertThatCode(() -> PageCursor.read(ALL, text)).doesNotThrowAnyException();
  }

  @Property
  void higherRiskSortsFirstAndUnknownLast(
      @ForAll @DoubleRange(min = 0, max = 1) double one,
      @ForAll @DoubleRange(min = 0, max = 1) double other) {
    String first = SortKeys.byRisk(OptionalDouble.of(Math.max(one, other)), ID);
    String second = SortKeys.byRisk(OptionalDouble.of(Math.min(one, other)), ID);
    assertThat(first).isLessThanOrEqualTo(second);
    assertThat(SortKeys.byRisk(OptionalDouble.of(0.7), ID))
        .isLessThan(SortKeys.byRisk(OptionalDouble.of(0.2), ID));
    assertThat(second).isLessThan(SortKeys.byRisk(OptionalDouble.empty(), ID));
  }

  @Test
  void namesSortWithoutCaseAndAccents() {
    assertThat(SortKeys.byName("Éclair SA", ID)).isEqualTo("eclair sa s1");
    assertThat(SortKeys.byName("x".repeat(5_000), ID)).hasSizeLessThan(200);
  }

  @Test
  void aSupplierIsFoundUnderEverySectorAboveItsCode() {
    assertThat(Sector.around(List.of(new IsicCode("1311"), new IsicCode("14"), new IsicCode("A"))))
        .containsExactly("13", "131", "1311", "14", "A", "C");
  }
}
