package org.tierlight.risk.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tierlight.risk.alert.Alert;
import org.tierlight.risk.explanation.ChainLink;
import org.tierlight.risk.model.Standing;
import org.tierlight.vocabulary.AlertRule;
import org.tierlight.vocabulary.Band;
import org.tierlight.vocabulary.Interval;
import org.tierlight.vocabulary.SupplierId;

class AlertSentencesTest {

  private static final SupplierId BRAND = new SupplierId("brand");
  private static final List<ChainLink> CHAIN =
      List.of(
          new ChainLink(BRAND, "Fictional Brand", 0, 1),
          new ChainLink(new SupplierId("farm"), "Fictional Farm", 1, 0.4));

  @ParameterizedTest
  @EnumSource(AlertRule.class)
  void sentencesIndicateAndNeverCondemn(AlertRule rule) {
    String sentence = sentence(rule, Optional.of(standing(0.2, Band.GUARDED)), CHAIN);
    assertThat(sentence).contains("Fictional Brand");
    assertThat(sentence.toLowerCase(Locale.ROOT))
        .doesNotContain("guilty", "clean", "slave", "is using");
  }

  @Test
  void aRiseNamesBothBandsAndTheInterval() {
    assertThat(sentence(AlertRule.BAND_RISEN, Optional.of(standing(0.2, Band.GUARDED)), CHAIN))
        .isEqualTo(
            "The risk of Fictional Brand rose from Guarded (20.00) to Elevated (35.00, between"
                + " 35.00 and 35.00).");
  }

  @Test
  void theFirstThingToldHasNoBefore() {
    assertThat(sentence(AlertRule.BAND_RISEN, Optional.empty(), CHAIN)).doesNotContain("from");
  }

  @Test
  void aLinkAlertNamesTheCauseAndItsTier() {
    assertThat(sentence(AlertRule.LINK_ALERT, Optional.empty(), CHAIN))
        .contains("Fictional Farm, tier 1", "strength 40.00");
    assertThat(sentence(AlertRule.LINK_ALERT, Optional.empty(), CHAIN.subList(0, 1)))
        .contains("at Fictional Brand itself");
  }

  private static String sentence(AlertRule rule, Optional<Standing> before, List<ChainLink> chain) {
    Alert alert = new Alert("id", BRAND, rule, "item-1");
    return AlertSentences.of(
        alert, "Fictional Brand", before, standing(0.35, Band.ELEVATED), chain);
  }

  private static Standing standing(double mid, Band band) {
    return new Standing(Interval.exactly(mid), 0.4, false, band, false);
  }
}
