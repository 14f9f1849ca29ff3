package org.tierlight.graph.places;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.tierlight.graph.suppliers.Site.Place;

class TrackTest {

  @Property
  void noPartGoesMoreThanHalfRoundOrOffTheMap(
      @ForAll("places") Place from, @ForAll("places") Place to) {
    for (List<Place> part : Track.between(from, to).parts()) {
      assertThat(part).hasSize(2);
      assertThat(Math.abs(eastward(part))).isLessThanOrEqualTo(180);
      assertThat(part).allMatch(place -> Math.abs(place.longitude()) <= 180);
    }
  }

  @Property
  void thePartsTogetherAreTheShorterWay(@ForAll("places") Place from, @ForAll("places") Place to) {
    double direct = Math.abs(to.longitude() - from.longitude());
    double walked = Track.between(from, to).parts().stream().mapToDouble(TrackTest::eastward).sum();

    assertThat(Math.abs(walked)).isCloseTo(Math.min(direct, 360 - direct), within(1e-9));
  }

  @Property
  void aPartEndsAtTheLatitudeWhereTheNextBegins(
      @ForAll("places") Place from, @ForAll("places") Place to) {
    List<List<Place>> parts = Track.between(from, to).parts();

    assertThat(parts.getFirst().getFirst().latitude()).isEqualTo(from.latitude());
    assertThat(parts.getLast().getLast().latitude()).isEqualTo(to.latitude());
    if (parts.size() == 2) {
      Place cut = parts.getFirst().getLast();
      Place goesOn = parts.getLast().getFirst();
      assertThat(cut.latitude()).isEqualTo(goesOn.latitude());
      assertThat(cut.longitude()).isEqualTo(-goesOn.longitude());
      assertThat(cut.latitude())
          .isBetween(
              Math.min(from.latitude(), to.latitude()) - 1e-9,
              Math.max(from.latitude(), to.latitude()) + 1e-9);
    }
  }

  @Test
  void fromFijiToHawaiiTheLineIsCut() {
    assertThat(Track.between(new Place(-18, 178), new Place(22, -158)).parts())
        .containsExactly(
            List.of(new Place(-18, 178), new Place(-18 + 40 * 2.0 / 24, 180)),
            List.of(new Place(-18 + 40 * 2.0 / 24, -180), new Place(22, -158)));
  }

  @Test
  void whatBeginsOrEndsOnTheAntimeridianIsNotCut() {
    assertThat(Track.between(new Place(0, 170), new Place(1, -180)).parts())
        .containsExactly(List.of(new Place(0, 170), new Place(1, 180)));
    assertThat(Track.between(new Place(0, 180), new Place(1, -170)).parts())
        .containsExactly(List.of(new Place(0, -180), new Place(1, -170)));
  }

  private static double eastward(List<Place> part) {
    return part.getLast().longitude() - part.getFirst().longitude();
  }

  @Provide
  Arbitrary<Place> places() {
    return Combinators.combine(
            Arbitraries.doubles().between(-90, 90), Arbitraries.doubles().between(-180, 180))
        .as(Place::new);
  }
}
