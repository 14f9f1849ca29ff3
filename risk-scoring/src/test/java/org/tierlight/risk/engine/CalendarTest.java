package org.tierlight.risk.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Each link and day has one cell, and is found by its link and by its day. */
class CalendarTest {

  private static final int FIRST_DAY = 100;
  private static final int DAYS = 60;
  private static final int LINKS = 12;

  private record Place(int link, int day) {}

  @Provide
  Arbitrary<List<Place>> places() {
    return Combinators.combine(
            Arbitraries.integers().between(0, LINKS - 1),
            Arbitraries.integers().between(FIRST_DAY - 5, FIRST_DAY + DAYS))
        .as(Place::new)
        .list()
        .ofMaxSize(400);
  }

  @Property(tries = 200)
  void aCellIsFoundWhereItLies(@ForAll("places") List<Place> places) {
    Calendar calendar = new Calendar(FIRST_DAY);
    Map<Place, Integer> plain = new HashMap<>();
    for (Place place : places) {
      int cell = calendar.cell(place.link, place.day);

      assertThat(plain.computeIfAbsent(place, it -> plain.size())).isEqualTo(cell);
      assertThat(new Place(calendar.link(cell), calendar.day(cell))).isEqualTo(place);
    }

    for (int link = 0; link < LINKS; link++) {
      int its = link;
      assertThat(chain(calendar.firstOfLink(link), calendar::nextOfLink))
          .containsExactlyInAnyOrderElementsOf(
              plain.keySet().stream().filter(it -> it.link == its).map(plain::get).toList());
    }
    for (int day = FIRST_DAY; day <= FIRST_DAY + DAYS; day++) {
      int its = day;
      assertThat(chain(calendar.firstInDay(day), calendar::nextInDay))
          .containsExactlyInAnyOrderElementsOf(
              plain.keySet().stream().filter(it -> it.day == its).map(plain::get).toList());
    }
  }

  private static Stream<Integer> chain(int first, IntUnaryOperator next) {
    return IntStream.iterate(first, cell -> cell != Calendar.NONE, next).boxed();
  }
}
