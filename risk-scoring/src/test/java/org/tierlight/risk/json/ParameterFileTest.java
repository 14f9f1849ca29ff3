package org.tierlight.risk.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tierlight.risk.json.PublishedParameters.PUBLISHED;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.tierlight.vocabulary.Disclosure;
import org.tierlight.vocabulary.IloIndicator;
import org.tierlight.vocabulary.SourceClass;
import tools.jackson.core.JacksonException;

class ParameterFileTest {

  /** The constants of method.md, typed in a second time so that a slip in the first is seen. */
  @Test
  void theShippedFileHoldsTheNumbersOfTheMethod() {
    assertThat(PUBLISHED.version()).isEqualTo("2026-1");
    assertThat(PUBLISHED.inherent().weight()).isEqualTo(0.2);
    assertThat(PUBLISHED.inherent().ceiling()).isEqualTo(0.9);
    assertThat(PUBLISHED.exposure().passing()).isEqualTo(0.8);
    assertThat(PUBLISHED.exposure().undisclosedFloor()).isEqualTo(0.25);
    assertThat(PUBLISHED.coverage().share(Disclosure.ATTESTED)).isEqualTo(0.9);
    assertThat(PUBLISHED.coverage().share(Disclosure.CUSTOMS_ONLY)).isEqualTo(0.6);
    assertThat(PUBLISHED.evidence().rule(SourceClass.HOTLINE).cap()).isEqualTo(0.5);
    assertThat(PUBLISHED.evidence().rule(SourceClass.OFFICIAL).halfLifeVoiceWeeks()).isNull();
    assertThat(PUBLISHED.evidence().weight(IloIndicator.RESTRICTION_OF_MOVEMENT)).isEqualTo(0.9);
    assertThat(PUBLISHED.linkAlert().fullShare()).isEqualTo(0.05);
    assertThat(PUBLISHED.streaming().tolerance()).isEqualTo(1e-3);
  }

  @Test
  void aFileWithoutItsNumbersIsRefused() {
    byte[] empty = "{\"version\": \"x\"}".getBytes(StandardCharsets.UTF_8);

    assertThatThrownBy(() -> ParameterFile.read(empty)).isInstanceOf(JacksonException.class);
  }
}
