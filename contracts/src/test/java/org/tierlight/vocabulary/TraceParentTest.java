package org.tierlight.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class TraceParentTest {

  @Test
  void aTraceIsReadWithItsId() {
    String text = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";

    assertThat(TraceParent.ofText(text)).contains(new TraceParent(text));
    assertThat(new TraceParent(text).traceId()).isEqualTo("0af7651916cd43dd8448eb211c80319c");
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(
      strings = {
        "",
        "01-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01",
        "00-0AF7651916CD43DD8448EB211C80319C-b7ad6b7169203331-01",
        "00-00000000000000000000000000000000-b7ad6b7169203331-01",
        "00-0af7651916cd43dd8448eb211c80319c-0000000000000000-01",
        "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01-x",
        "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01\n"
      })
  void anotherFormIsNone(String text) {
    assertThat(TraceParent.ofText(text)).isEmpty();
  }

  @Test
  void noneOtherCanBeMade() {
    assertThatThrownBy(() -> new TraceParent("00-a-b-01"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Property
  void whatBeginsHereCanBeReadElsewhere(@ForAll long seed) {
    TraceParent begun = TraceParent.begin(new Random(seed));

    assertThat(TraceParent.ofText(begun.text())).contains(begun);
    assertThat(begun.traceId()).hasSize(32);
  }
}
