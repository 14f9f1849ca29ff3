package org.tierlight.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tierlight.identity.InventedParties.at;
import static org.tierlight.identity.InventedParties.calledLast;
import static org.tierlight.identity.InventedParties.group;
import static org.tierlight.identity.InventedParties.known;
import static org.tierlight.identity.InventedParties.numbered;
import static org.tierlight.identity.InventedParties.party;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Companies of many names, records and namesakes; all are made up. */
class RegisterOfManyTest {

  private final Register register = known();

  @Test
  void aCompanyOfManyNamesIsFoundByEach() {
    register.put(
        "2",
        IntStream.range(0, 60)
            .mapToObj(it -> party("r" + it, "Vebukol%02d Orin".formatted(it)))
            .toList());
    IntStream.range(0, 1_000)
        .forEach(it -> register.put(party("a" + it, "Vebukol%03d Orinda".formatted(it))));

    assertThat(register.companies(party("?", "Vebukol59 Orin"), 60))
        .extracting(it -> it.party().id())
        .contains("r59");
  }

  @Test
  void aCompanyOfManyNamesDoesNotHideItsTwin() {
    register.put("group", group(600));
    register.put(party("twin", "Vebukor Orin"));

    assertThat(register.near(register.whole("r0").orElseThrow()))
        .extracting(Party::id)
        .containsExactly("twin");
  }

  @Test
  void aGroupOfManyRecordsHidesNobody() {
    register.put("group", group(600));
    register.put(party("near", "Wedukor Orinu"));

    assertThat(register.near(party("?", "Vebukol Orin")))
        .extracting(Party::id)
        .contains("near", "r0")
        .hasSize(200);
  }

  /** One record has the name that is sought, another the address; all the rest is alike. */
  @Test
  void ofAGroupTheRecordsAreComparedThatAreNearest() {
    List<Party> group = new ArrayList<>(group(600));
    group.set(580, at("r580", "Vebukol580 Orin", "mirvane"));
    register.put("group", group);
    IntStream.range(0, 500)
        .forEach(it -> register.put(party("a" + it, "Vebukol%03dx Orinda".formatted(it))));

    assertThat(register.near(at("?", "Vebukol590 Orin", "mirvane")))
        .extracting(Party::id)
        .contains("r580", "r590")
        .filteredOn(id -> id.startsWith("r"))
        .hasSize(10);
  }

  @ParameterizedTest
  @CsvSource({"Quaxitilmarokenu, Zuaxitilmarokeny", "Zuaxitilmarokeny, Quaxitilmarokenu"})
  void theLettersOfTheThirteenthNameCountAsWell(String known, String sought) {
    register.put(calledLast("4", "Orb", known));
    register.put(party("5", known));

    assertThat(register.near(party("?", sought))).extracting(Party::id).contains("4", "5");
    assertThat(register.near(calledLast("?", "Ulm", sought)))
        .extracting(Party::id)
        .contains("4", "5");
  }

  @Test
  void whoSharesANumberIsComparedHoweverManyNamesakesThereAre() {
    String name = "Karaköy Zephyr Giyim A.Ş.";
    for (int namesake = 0; namesake < 200; namesake++) {
      register.put(party("a%03d".formatted(namesake), name));
    }
    register.put(numbered("z", "Quillfeather Orchards"));

    assertThat(register.sites(numbered("?", name), 300))
        .extracting(it -> it.party().id())
        .contains("z")
        .hasSize(101);
  }

  @Test
  void recordsOfOneCompanyAreFoundByTheNamesOfAll() {
    register.put("2", List.of(party("2", "Karaköy Zephyr"), party("4", "Turquoise Loom")));

    assertThat(register.companies(party("?", "Turquoise Loom"), 10))
        .extracting(it -> it.party().id())
        .containsExactly("2", "4");
    assertThat(register.companies(register.whole("4").orElseThrow(), 10)).isEmpty();
  }

  @Test
  void whoWasPutElsewhereIsNotLostWhereTheOldCompanyGoes() {
    register.put("2", List.of(party("2", "Karaköy Zephyr"), party("4", "Turquoise Loom")));
    register.put("4", List.of(party("4", "Turquoise Loom")));
    register.put("2", List.of());

    assertThat(register.companies(party("?", "Turquoise Loom"), 10))
        .extracting(it -> it.party().id())
        .containsExactly("4");
    assertThat(register.whole("4")).isPresent();
    assertThat(register.whole("2")).isEmpty();
  }

  @Test
  void aCompanyOfTwiceAsManyRecordsTakesTwiceTheWork() {
    assertThat(readings(80)).isLessThanOrEqualTo(2 * readings(40));
  }

  private static int readings(int records) {
    AtomicInteger readings = new AtomicInteger();
    Register counting =
        new Register(
            _ -> {
              readings.incrementAndGet();
              return 1;
            });
    counting.put(
        "company",
        IntStream.range(0, records)
            .mapToObj(it -> party("r" + it, "Zephyr%03d Loom%03d".formatted(it, it)))
            .toList());
    return readings.get();
  }
}
