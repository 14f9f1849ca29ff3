package org.tierlight.graph.origins;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.tierlight.graph.tiers.Moment;

class LotOriginsTest {

  private static final Moment NOW = new Moment.Present(LotsInMemory.NOON);

  @Test
  void aLotIsFollowedBackByTheAmountsThatWentIn() {
    LotsInMemory lots =
        LotsInMemory.of(
            "sewer: fabric 9 > shirt 30 EA",
            "mill: yarn1 1, yarn2 3 > fabric 4",
            "spinner: bale1 5 > yarn1 4",
            "spinner: bale2 5 > yarn2 4",
            "farm-UZ: > bale1 9",
            "farm-IN: bale2 9 >");

    Origins found = of(lots, "shirt");

    assertThat(texts(found))
        .containsExactly("IN .750 .750 .750", "UZ .250 .250 .250", "null .000 .000 .000");
    assertThat(ends(found)).containsExactly("farm-IN PRODUCER", "farm-UZ PRODUCER");
  }

  @Test
  void underMassBalanceNothingIsKnownOfTheGoodsThemselves() {
    LotsInMemory lots =
        LotsInMemory.of(
                "spinner: bale1 3, bale2 1 > yarn 4", "farm-UZ: > bale1 9", "farm-IN: > bale2 9")
            .mixingOn("farm-UZ", "spinner");

    assertThat(texts(of(lots, "yarn")))
        .containsExactly("UZ .000 .750 .750", "IN .250 .250 1.000", "null .000 .000 .750");
  }

  @Test
  void whatNobodySaidIsOpenToEveryCountry() {
    LotsInMemory lots =
        LotsInMemory.of("spinner: bale1 3, bale2 1 > yarn 4", "farm-UZ: > bale1 9", "gin: bale2 >");

    Origins found = of(lots, "yarn");

    assertThat(texts(found)).containsExactly("UZ .750 .750 1.000", "null .000 .250 .250");
    assertThat(ends(found)).containsExactly("farm-UZ PRODUCER", "gin NO_UPSTREAM");
  }

  @Test
  void amountsThatCannotBeComparedAreNotCompared() {
    LotsInMemory mixed =
        LotsInMemory.of("spinner: bale1 3 KGM, bale2 1 LBR > yarn 4", "farm-UZ: > bale1 9");
    LotsInMemory one = LotsInMemory.of("spinner: bale1 > yarn", "farm-UZ: > bale1");

    assertThat(texts(of(mixed, "yarn"))).containsExactly("null .000 1.000 1.000");
    assertThat(ends(of(mixed, "yarn"))).containsExactly("spinner NO_AMOUNT");
    assertThat(texts(of(one, "yarn"))).contains("UZ 1.000 1.000 1.000");
  }

  @Test
  void aLotMadeInSeveralRunsIsOfEachByWhatCameOut() {
    LotsInMemory lots =
        LotsInMemory.of(
            "spinner: bale1 7 > yarn 3",
            "spinner: bale2 9 > yarn 1",
            "farm-UZ: > bale1 9",
            "farm-IN: > bale2 9");

    assertThat(texts(of(lots, "yarn")))
        .containsExactly("UZ .750 .750 .750", "IN .250 .250 .250", "null .000 .000 .000");
  }

  @Test
  void allLotsOfAGtinAreWeighedByWhatWasMade() {
    LotsInMemory lots =
        LotsInMemory.of(
            "spinner: bale1 7 > yarn1 3", "spinner: bale2 9 > yarn2 1", "farm-UZ: > bale1 9");

    Origins found = new LotOrigins(lots, new FewMakers(), 100).ofGtin("yarn", NOW).orElseThrow();

    assertThat(texts(found)).containsExactly("UZ .750 .750 1.000", "null .000 .250 .250");
    assertThat(new LotOrigins(lots, new FewMakers(), 100).ofGtin("silk", NOW)).isEmpty();
    assertThat(new LotOrigins(lots, new FewMakers(), 100).ofLot("silk", NOW)).isEmpty();
  }

  @Test
  void aCircleEndsAndSoDoTooManyRows() {
    LotsInMemory circle = LotsInMemory.of("mill: a 1 > b 1", "mill: b 1 > a 1");

    assertThat(ends(of(circle, "a"))).containsExactly("mill TOO_FAR");
    Origins cut = new LotOrigins(circle, new FewMakers(), 1).ofLot("a", NOW).orElseThrow();
    assertThat(cut.truncated()).isTrue();
    assertThat(ends(cut)).containsExactly("mill CUT");
  }

  @Property(tries = 300)
  void boundsHoldAndNeitherOrderNorRepetitionMatters(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 25) int length) {
    List<String> events = random(new Random(seed), length);
    List<String> disturbed = new ArrayList<>(events);
    disturbed.addAll(events.subList(0, length / 2));
    Collections.shuffle(disturbed, new Random(~seed));
    LotOrigins told = new LotOrigins(LotsInMemory.of(events), new FewMakers(), 1_000);
    LotOrigins again =
        new LotOrigins(LotsInMemory.of(disturbed).mixingOn("x", "y"), new FewMakers(), 1_000);

    assertThat(again.ofLot("lot0", NOW)).isEqualTo(told.ofLot("lot0", NOW));
    assertThat(again.fingerprintOfLot("lot0", NOW)).isEqualTo(told.fingerprintOfLot("lot0", NOW));
    told.ofLot("lot0", NOW).ifPresent(Bounds::hold);
  }

  @Property(tries = 200)
  void whateverOnTheWayChangesChangesTheMark(@ForAll @IntRange(max = 4) int event) {
    List<String> events =
        new ArrayList<>(
            List.of(
                "sewer: fabric 9 > shirt 30 EA",
                "mill: yarn1 1, yarn2 3 > fabric 4",
                "spinner: bale1 5 > yarn1 4",
                "farm-UZ: > bale1 9",
                "giver: yarn2 9 >"));
    Fingerprint before = mark(events);

    events.set(event, events.get(event).replaceFirst("9|3|5", "8"));
    Fingerprint after = mark(events);
    events.add("elsewhere: other 1 > thing 1");

    assertThat(after.sha256()).isNotEqualTo(before.sha256());
    assertThat(mark(events)).isEqualTo(after);
  }

  private static Fingerprint mark(List<String> events) {
    return new LotOrigins(LotsInMemory.of(events), new FewMakers(), 100)
        .fingerprintOfLot("shirt", NOW)
        .orElseThrow();
  }

  private static List<String> random(Random random, int length) {
    List<String> events = new ArrayList<>();
    List<String> places = List.of("mill", "spinner", "farm-UZ", "farm-IN", "farm", "");
    for (int number = 0; number < length; number++) {
      String place = places.get(random.nextInt(places.size()));
      String inputs = random.nextInt(4) == 0 ? "" : amounts(random, 3);
      events.add(
          place
              + ": "
              + inputs
              + " > "
              + (inputs.isEmpty() || random.nextBoolean() ? amounts(random, 0) : ""));
    }
    return events;
  }

  private static String amounts(Random random, int from) {
    List<String> amounts = new ArrayList<>();
    for (int number = 0; number <= random.nextInt(3); number++) {
      String quantity = random.nextInt(9) == 0 ? "" : " " + (1 + random.nextInt(9));
      amounts.add("lot" + (from + random.nextInt(6)) + quantity);
    }
    return String.join(", ", amounts);
  }

  private static Origins of(LotsInMemory lots, String lot) {
    return new LotOrigins(lots, new FewMakers(), 1_000).ofLot(lot, NOW).orElseThrow();
  }

  private static List<String> texts(Origins origins) {
    return origins.origins().stream()
        .map(
            one ->
                "%s %s %s %s"
                    .formatted(
                        one.country(),
                        number(one.lower()),
                        number(one.accounted()),
                        number(one.upper())))
        .toList();
  }

  private static String number(double part) {
    return String.format(Locale.ROOT, "%.3f", part).replaceFirst("^0", "");
  }

  private static List<String> ends(Origins origins) {
    return origins.ends().stream().map(end -> end.supplier() + " " + end.why()).toList();
  }
}
