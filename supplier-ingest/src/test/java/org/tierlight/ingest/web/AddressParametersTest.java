package org.tierlight.ingest.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressParametersTest {

  @Test
  void namesAndValuesAreDecodedAndKeptInOrder() {
    assertThat(AddressParameters.of("map=b%3Ac+d&m%61p=a&dryRun&x=1=2&&"))
        .containsOnly(
            entry("map", List.of("b:c d", "a")),
            entry("dryRun", List.of("")),
            entry("x", List.of("1=2")));
    assertThat(AddressParameters.of("")).isEmpty();
    assertThat(AddressParameters.of(null)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"x=%zz", "%=x", "x=%4"})
  void whatCannotBeDecodedIsRefused(String query) {
    assertThatThrownBy(() -> AddressParameters.of(query)).isInstanceOf(Unanswerable.class);
  }
}
