package org.tierlight.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdentifiersTest {

  private static final String LEI = "5493001KJTIIGC8Y1R12";
  private static final String GLN = "5410000000019";
  private static final String OS_ID = "CN2021250D1DTN7";

  @Test
  void publishedNumbersHold() {
    assertThat(Lei.isValid(LEI)).isTrue();
    assertThat(Gln.isValid(GLN)).isTrue();
    assertThat(OsId.isValid(OS_ID)).isTrue();
  }

  @Property
  void noSingleWrongDigitOfAnLeiPasses(
      @ForAll @IntRange(max = 19) int place, @ForAll @IntRange(min = 1, max = 9) int change) {
    String wrong = changed(LEI, place, change);

    assertThat(Lei.isValid(wrong)).isFalse();
    assertThatThrownBy(() -> new Lei(wrong)).isInstanceOf(IllegalArgumentException.class);
  }

  @Property
  void noSingleWrongDigitOfAGlnPasses(
      @ForAll @IntRange(max = 12) int place, @ForAll @IntRange(min = 1, max = 9) int change) {
    String wrong = changed(GLN, place, change);

    assertThat(Gln.isValid(wrong)).isFalse();
    assertThatThrownBy(() -> new Gln(wrong)).isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "CN2021250D1DTN8",
        "ZZ2021250D1DTN7",
        "CN2021000D1DTN7",
        "CN2021250D1DTN",
        "CN2021250D1DUN7",
        ""
      })
  void anOsIdWithAWrongPartIsRefused(String wrong) {
    assertThat(OsId.isValid(wrong)).isFalse();
    assertThatThrownBy(() -> new OsId(wrong)).isInstanceOf(IllegalArgumentException.class);
  }

  @Property
  void anyTextIsASupplierIdOrRefusedButNeverAnError(@ForAll String text) {
    if (SupplierId.isValid(text)) {
      assertThat(new SupplierId(text)).hasToString(text);
    } else {
      assertThatThrownBy(() -> new SupplierId(text)).isInstanceOf(IllegalArgumentException.class);
    }
  }

  @Test
  void supplierIdsHoldAPrefixAndAtMostAHundredSigns() {
    assertThat(SupplierId.isValid("lei:" + LEI)).isTrue();
    assertThat(SupplierId.isValid("a".repeat(100))).isTrue();
    assertThat(SupplierId.isValid("a".repeat(101))).isFalse();
    assertThat(SupplierId.isValid(" a")).isFalse();
    assertThat(SupplierId.isValid("a/b")).isFalse();
  }

  @Property
  void aPositionComesBackFromItsText(
      @ForAll @IntRange(max = 999_999) int partition, @ForAll @IntRange int offset) {
    Position position = new Position("facts.shipments", partition, offset);

    assertThat(Position.ofText(position.toString())).contains(position);
  }

  @Property
  void anyOtherTextIsNoPosition(@ForAll String text) {
    Position.ofText(text).ifPresent(position -> assertThat(position).hasToString(text));
  }

  private static String changed(String text, int place, int change) {
    char letter = text.charAt(place);
    int radix = letter <= '9' ? 10 : 36;
    int value = (Character.digit(letter, radix) + change) % radix;
    char other = Character.toUpperCase(Character.forDigit(value, radix));
    return text.substring(0, place) + other + text.substring(place + 1);
  }
}
