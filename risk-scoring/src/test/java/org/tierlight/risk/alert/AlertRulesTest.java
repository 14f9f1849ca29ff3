package org.tierlight.risk.alert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tierlight.risk.json.PublishedParameters.PUBLISHED;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.tierlight.risk.model.Bands;
import org.tierlight.vocabulary.AlertRule;
import org.tierlight.vocabulary.Band;
import org.tierlight.vocabulary.Interval;
import org.tierlight.vocabulary.SupplierId;

class AlertRulesTest {

  private static final SupplierId SUPPLIER = new SupplierId("s");

  private final AlertRules rules = new AlertRules(PUBLISHED);
  private final Bands bands = new Bands(PUBLISHED.bands());

  private Sighting seen(double mid, double alertStrength, String... officialItems) {
    boolean legalFlag = officialItems.length > 0;
    return new Sighting(
        bands.standing(Interval.exactly(mid), alertStrength, legalFlag), List.of(officialItems));
  }

  /** The rules that fire as a supplier is seen again and again. */
  private List<AlertRule> fired(Sighting... sightings) {
    List<AlertRule> fired = new ArrayList<>();
    Watch held = Watch.from(sightings[0].standing().band());
    for (Sighting sighting : sightings) {
      rules.alerts(SUPPLIER, 0, held, sighting).forEach(alert -> fired.add(alert.rule()));
      held = rules.told(held, sighting);
    }
    return fired;
  }

  @Test
  void bandsBeginWhereTheMethodSays() {
    assertThat(bands.band(.1499, 0, false)).isEqualTo(Band.LOW);
    assertThat(bands.band(.15, 0, false)).isEqualTo(Band.GUARDED);
    assertThat(bands.band(.30, 0, false)).isEqualTo(Band.ELEVATED);
    assertThat(bands.band(.60, 0, false)).isEqualTo(Band.HIGH);
    assertThat(bands.band(.01, .5, false)).isEqualTo(Band.ELEVATED);
    assertThat(bands.band(.7, .5, false)).isEqualTo(Band.HIGH);
    assertThat(bands.band(.01, 0, true)).isEqualTo(Band.HIGH);
    assertThat(bands.standing(new Interval(.1, .3, .61), 0, false).opaque()).isTrue();
    assertThat(bands.standing(new Interval(.1, .3, .6), 0, false).opaque()).isFalse();
  }

  @Test
  void aRiseOfTheBandIsTold() {
    assertThat(fired(seen(.2, 0), seen(.31, 0))).containsExactly(AlertRule.BAND_RISEN);
  }

  @Test
  void theFirstBandIsWhereASupplierBeginsNotARise() {
    assertThat(fired(seen(.4, 0))).isEmpty();
  }

  @Test
  void linkAlertsAreToldThroughEachLevel() {
    assertThat(fired(seen(.1, 0), seen(.1, .35), seen(.1, .45), seen(.1, .55)))
        .containsExactly(AlertRule.LINK_ALERT, AlertRule.BAND_RISEN, AlertRule.LINK_ALERT_STRONG);
    assertThat(fired(seen(.7, 0), seen(.7, .9)))
        .containsExactly(AlertRule.LINK_ALERT, AlertRule.LINK_ALERT_STRONG);
  }

  @Test
  void aLegalFlagAndEachNewOfficialItemAreTold() {
    assertThat(fired(seen(.7, 0), seen(.7, 0, "a"), seen(.7, 0, "a", "b")))
        .containsExactly(
            AlertRule.LEGAL_FLAG, AlertRule.OFFICIAL_EVIDENCE, AlertRule.OFFICIAL_EVIDENCE);
  }

  /** 4 epsilon of the stream is 0.004, well inside the hysteresis. */
  @Property
  void noiseAtABorderNeverAlertsTwice(
      @ForAll @Size(max = 30) List<@IntRange(min = -40, max = 40) Integer> tenThousandths) {
    Sighting[] sightings = new Sighting[tenThousandths.size() + 1];
    sightings[0] = seen(.2, .1);
    for (int k = 0; k < tenThousandths.size(); k++) {
      double noise = tenThousandths.get(k) / 10_000.0;
      sightings[k + 1] = seen(.3 + noise, .3 + noise);
    }

    assertThat(fired(sightings)).doesNotHaveDuplicates();
  }

  /** The law can fail: a fall through the whole hysteresis makes the next rise news again. */
  @Test
  void aClearFallMakesTheNextRiseNews() {
    assertThat(fired(seen(.2, 0), seen(.31, 0), seen(.285, 0), seen(.31, 0)))
        .containsExactly(AlertRule.BAND_RISEN);
    assertThat(fired(seen(.2, 0), seen(.31, 0), seen(.275, 0), seen(.31, 0)))
        .containsExactly(AlertRule.BAND_RISEN, AlertRule.BAND_RISEN);
  }

  @Test
  void anIdTellsFromWhichScoreItDeparted() {
    Alert alert = rules.alerts(SUPPLIER, 7, Watch.from(Band.LOW), seen(.4, 0)).getFirst();

    assertThat(alert.id()).isEqualTo("BAND_RISEN/s/7/ELEVATED");
    assertThat(Alert.origin(alert.id())).isEqualTo(new Alert.Origin(SUPPLIER, 7));
  }
}
