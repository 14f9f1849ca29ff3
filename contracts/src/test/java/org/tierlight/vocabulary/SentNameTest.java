package org.tierlight.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentNameTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "name",
        "@context",
        "epcis:bizStep",
        "tax-number",
        "$schema",
        "0",
        "https://a.b/c#d"
      })
  void whatLooksLikeTheNameOfAFieldIsShown(String name) {
    assertThat(SentName.isField(name)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Jane Doe",
        "jane@x.org",
        "+4915112345678",
        "4915112345678",
        "",
        "a/b",
        "Jane,Doe"
      })
  void whatMayBeOfAPersonIsNot(String name) {
    assertThat(SentName.isField(name)).isFalse();
  }
}
