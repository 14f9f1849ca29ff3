package org.tierlight.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HsCodesTest {

  private static final HsCodes HS = HsCodes.shipped();

  @Test
  void bothEditionsOfTheHarmonizedSystemAreThere() {
    assertThat(HS.find("854141", HsEdition.HS2022)).isPresent();
    assertThat(HS.find("854140", HsEdition.HS2022)).isEmpty();
    assertThat(HS.find("854140", HsEdition.HS2017)).contains(new HsCode("8541", HsEdition.HS2022));
    assertThat(HS.find("854141", HsEdition.HS2017)).isEmpty();
    assertThat(HS.find("01", HsEdition.HS2022)).isPresent();
    assertThat(HS.find("77", HsEdition.HS2022)).isEmpty();
    assertThat(HS.find("0101", HsEdition.HS2012)).isEmpty();
  }

  @Test
  void whatAnEditionHasNoCodeForIsRuledOut() {
    assertThat(HS.rulesOut(new HsCode("529999", HsEdition.HS2022))).isTrue();
    assertThat(HS.rulesOut(new HsCode("529999", HsEdition.HS2017))).isTrue();
    assertThat(HS.rulesOut(new HsCode("5201", HsEdition.HS2022))).isFalse();
    assertThat(HS.rulesOut(new HsCode("854140", HsEdition.HS2017))).isFalse();
    assertThat(HS.rulesOut(new HsCode("529999", HsEdition.HS2012))).isFalse();
  }

  /** The code existed, and its goods have none in HS 2022. */
  @Test
  void aCodeWithoutSuccessorIsNotRuledOut() {
    assertThat(HS.find("880310", HsEdition.HS2017)).isEmpty();
    assertThat(HS.rulesOut(new HsCode("880310", HsEdition.HS2017))).isFalse();
  }
}
