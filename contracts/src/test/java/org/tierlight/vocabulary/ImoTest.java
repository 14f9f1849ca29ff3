package org.tierlight.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class ImoTest {

  @Test
  void theExampleOfTheResolutionIsValid() {
    assertThat(Imo.isValid("9074729")).isTrue();
    assertThatThrownBy(() -> new Imo("907472")).isInstanceOf(IllegalArgumentException.class);
  }

  @Property
  void ofTenLastDigitsOneIsRight(@ForAll @IntRange(min = 100_000, max = 999_999) int number) {
    long right = 0;
    for (int last = 0; last < 10; last++) {
      right += Imo.isValid(number + "" + last) ? 1 : 0;
    }
    assertThat(right).isEqualTo(1);
  }
}
