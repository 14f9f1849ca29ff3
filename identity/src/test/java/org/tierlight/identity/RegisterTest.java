package org.tierlight.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tierlight.identity.icu.IcuRomanisation;
import org.tierlight.vocabulary.Country;

/** All companies are made up. */
class RegisterTest {

  private static final NameReading NAMES = new NameReading(new IcuRomanisation());

  private final Register register = new Register(new CommonWords());

  private static Party party(String id, String name) {
    return new Party(
        id,
        List.of(NAMES.read(name)),
        Optional.of(new Country("CN")),
        SiteAddress.UNKNOWN,
        Set.of());
  }

  @BeforeEach
  void known() {
    register.put(party("1", "Shenzhen Huaqingfang Textile Co., Ltd."));
    register.put(party("2", "Karaköy Zephyr Giyim A.Ş."));
    register.put(party("3", "ООО Бирюзовый Текстиль"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SHENZHEN HUAQINGFANG TEXTILES LIMITED",
        "深圳华青坊纺织有限公司",
        "Shenzen Huaqinfang Textile",
        "Huaqingfang (Shenzhen) Textile"
      })
  void aCompanyIsFoundHoweverItsNameIsWritten(String written) {
    assertThat(register.companies(party("?", written), 1))
        .extracting(it -> it.party().id())
        .containsExactly("1");
  }

  @Test
  void whoSharesNoKeyIsNotCompared() {
    assertThat(register.near(party("?", "Quillfeather Orchards"))).isEmpty();
  }

  @Test
  void whatIsLeftOfItsLettersFindsAMistypedName() {
    register.put(party("4", "Tilmarok Orchards"));

    assertThat(register.companies(party("?", "Tilnarok Orchads"), 1))
        .extracting(it -> it.party().id())
        .containsExactly("4");
  }

  @Test
  void ofNamesAsMuchAlikeThoseWithTheSameLettersComeFirst() {
    IntStream.range(0, 12).forEach(it -> register.put(party("a" + it, "Tilmarok Loom")));
    register.put(party("z", "Loom Tilmarokin"));

    assertThat(register.companies(party("?", "Loom Tilmarok"), 20).getFirst().party().id())
        .isEqualTo("z");
  }

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

  private static List<Party> group(int names) {
    return IntStream.range(0, names)
        .mapToObj(it -> party("r" + it, "Vebukol%03d Orin".formatted(it)))
        .toList();
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

  private static Party at(String id, String name, String street) {
    Party elsewhere = party(id, name);
    return new Party(
        id,
        elsewhere.names(),
        elsewhere.country(),
        new SiteAddress(Set.of(street), Set.of(), Set.of(), true),
        Set.of());
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

  private static Party calledLast(String id, String before, String name) {
    return new Party(
        id,
        Stream.concat(
                IntStream.range(0, 12).mapToObj(it -> before + (char) ('a' + it)), Stream.of(name))
            .map(NAMES::read)
            .toList(),
        Optional.of(new Country("CN")),
        SiteAddress.UNKNOWN,
        Set.of());
  }

  @Test
  void aPartyIsNoCandidateForItself() {
    assertThat(register.companies(party("1", "Shenzhen Huaqingfang Textile"), 10)).isEmpty();
  }

  @Test
  void aRemovedPartyIsFoundNoMore() {
    register.remove("2");

    assertThat(register.companies(party("?", "Karakoy Zephyr"), 10)).isEmpty();
    assertThat(register.size()).isEqualTo(2);
  }

  @Test
  void aPartyPutAgainIsKnownByItsNewNameOnly() {
    register.put(party("2", "Turquoise Loom"));

    assertThat(register.companies(party("?", "Karakoy Zephyr"), 10)).isEmpty();
    assertThat(register.companies(party("?", "Turquoise Loom"), 10)).hasSize(1);
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

  private static Party numbered(String id, String name) {
    Party unnumbered = party(id, name);
    return new Party(
        id,
        unnumbered.names(),
        unnumbered.country(),
        unnumbered.address(),
        Set.of(new Party.Identifier("lei", "529900T8BM49AURSDO55")));
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

  /** So that it can be compared by one thread while another goes on. */
  @Test
  void whatWasTakenToBeComparedStaysAsItWas() {
    Nearby near = register.nearby(party("?", "Karakoy Zephyr"));
    register.remove("2");

    assertThat(near.companies(10)).extracting(it -> it.party().id()).contains("2");
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
