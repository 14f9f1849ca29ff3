package org.tierlight.risk.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tierlight.risk.matching.Fictional.NOON;
import static org.tierlight.risk.matching.Fictional.decision;
import static org.tierlight.risk.matching.Fictional.own;
import static org.tierlight.risk.matching.Fictional.packs;
import static org.tierlight.risk.matching.Fictional.version;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tierlight.vocabulary.Country;
import org.tierlight.vocabulary.SupplierId;

/** What lists without a person, what asks one, and what is nothing. All names are fictional. */
class ScreeningTest {

  private static final String DUNS = "duns:123456789";
  private static final String ADDRESS = "12 Invented Road, Madeup Town, 40012";
  private static final String ENTRY = "Zubrowka Looms Ltd";
  private static final String ALIAS = "Quixote Weavers";

  private final ListMatching matching = Fictional.matching();

  private static DescribedSupplier supplier(
      String name, String aliases, String country, String number, String address) {
    int colon = number.indexOf(':');
    return new DescribedSupplier(
        new SupplierId("a"),
        name,
        aliases.isEmpty() ? List.of() : List.of(aliases.split("\\|", -1)),
        country.isEmpty() ? Optional.empty() : Optional.of(new Country(country)),
        colon < 0 ? Map.of() : Map.of(number.substring(0, colon), number.substring(colon + 1)),
        Optional.of(address).filter(text -> !text.isEmpty()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          the same trusted number             ; Other Name         ; ''              ; CN ; duns:123456789        ; ''                                   ; AUTOMATIC
          the same, and no country            ; Other Name         ; ''              ; '' ; duns:123456789        ; ''                                   ; AUTOMATIC
          the same in another country         ; Other Name         ; ''              ; VN ; duns:123456789        ; ''                                   ; PENDING
          name, country and address           ; Zubrowka Looms     ; ''              ; CN ; ''                    ; 12 Invented Road, Madeup Town, 40012 ; AUTOMATIC
          another house of the road           ; Zubrowka Looms     ; ''              ; CN ; ''                    ; 14 Invented Road, Madeup Town, 40012 ; PENDING
          another address                     ; Zubrowka Looms     ; ''              ; CN ; ''                    ; 7 Nowhere Street, Elsewhere, 99999   ; PENDING
          name, country and register          ; Zubrowka Looms     ; ''              ; CN ; registration:AB-77    ; ''                                   ; AUTOMATIC
          the register and another name       ; Other Name         ; ''              ; CN ; registration:AB-77    ; ''                                   ; PENDING
          name, country and every alias       ; Zubrowka Looms     ; Quixote Weavers ; CN ; ''                    ; ''                                   ; AUTOMATIC
          an alias that the list has not      ; Zubrowka Looms     ; Quixote Weavers|Plumbago Mines ; CN ; ''     ; ''                                   ; PENDING
          an alias of another legal form      ; Zubrowka Looms     ; Quixote Weavers Cooperative|Zubrowka Looms GmbH & Co KG ; CN ; '' ; ''                ; PENDING
          name and country                    ; Zubrowka Looms     ; ''              ; CN ; ''                    ; ''                                   ; PENDING
          name alone                          ; Zubrowka Looms     ; ''              ; '' ; ''                    ; ''                                   ; PENDING
          all but the country                 ; Zubrowka Looms     ; Quixote Weavers ; '' ; registration:AB-77    ; 12 Invented Road, Madeup Town, 40012 ; PENDING
          all in another country              ; Zubrowka Looms     ; Quixote Weavers ; VN ; registration:AB-77    ; 12 Invented Road, Madeup Town, 40012 ; PENDING
          a misspelt name at the address      ; Zubrovka Looms     ; ''              ; CN ; ''                    ; 12 Invented Road, Madeup Town, 40012 ; PENDING
          the group that it is of             ; Zubrowka Looms Group ; ''            ; CN ; ''                    ; 12 Invented Road, Madeup Town, 40012 ; PENDING
          its holding                         ; Zubrowka Looms Holding Co Ltd ; ''   ; CN ; ''                    ; 12 Invented Road, Madeup Town, 40012 ; PENDING
          a name with another word            ; Zubrowka Textile   ; ''              ; CN ; ''                    ; ''                                   ; PENDING
          another number of the same kind     ; Zubrowka Looms     ; ''              ; CN ; duns:987654321        ; 12 Invented Road, Madeup Town, 40012 ; PENDING
          """)
  void nothingLessThanANumberOrAConfirmedNameLists(
      String what,
      String name,
      String aliases,
      String country,
      String number,
      String address,
      Match.Status status) {
    matching.describe(version(1), supplier(name, aliases, country, number, address));
    matching.search(
        packs(own(ENTRY, ALIAS, "CN", DUNS + "|registration:AB77", ADDRESS, "COMPANY")));

    assertThat(only().status()).as(what).isEqualTo(status);
    assertThat(only().likeness() >= 0.95).isEqualTo(status == Match.Status.AUTOMATIC);
    assertThat(only().forIt()).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          Shawan County, Xinjiang       ; Xinjiang, Shawan County, China
          Xinjiang                      ; Xinjiang
          Madeup Town 40012             ; 40012 Madeup Town
          新疆沙湾县                    ; 新疆沙湾县
          """)
  void aTownConfirmsNothing(String listed, String own) {
    matching.describe(version(1), supplier(ENTRY, "", "CN", "", own));
    matching.search(packs(own(ENTRY, "", "CN", "", listed, "COMPANY")));

    assertThat(only().status()).isEqualTo(Match.Status.PENDING);
  }

  @Test
  void aNameAndItsGroupAreNoTwoNames() {
    String group = "Zubrowka Looms Group";
    matching.describe(version(1), supplier(ENTRY, group, "CN", "", ""));
    matching.search(packs(own(ENTRY, group, "CN", "", "", "COMPANY")));

    assertThat(only().status()).isEqualTo(Match.Status.PENDING);
  }

  @Test
  void whoSharesNothingIsNoQuestion() {
    matching.describe(version(1), supplier("Plumbago Mines", "", "CN", "", ""));
    matching.search(packs(own(ENTRY, ALIAS, "CN", DUNS, ADDRESS, "COMPANY")));

    assertThat(matching.matches(Optional.empty())).isEmpty();
  }

  /** The rule once more, in plain words and with equal texts only. */
  @Property(tries = 300)
  void whateverComesTogetherOnlyWhatTheRuleNamesLists(@ForAll long seed) {
    Random random = new Random(seed);
    ListMatching one = Fictional.matching();
    List<String> names = List.of(ENTRY, ALIAS, "Plumbago Mines", "Zubrowka Rugs");
    String name = any(random, names);
    String alias = any(random, List.of("", ENTRY, ALIAS, "Plumbago Mines"));
    String country = any(random, List.of("", "CN", "VN"));
    String number =
        any(random, List.of("", DUNS, "duns:987654321", "registration:AB77", "vendor:AB77"));
    String address = any(random, List.of("", ADDRESS, "7 Nowhere Street, Elsewhere, 99999"));
    one.describe(version(1), supplier(name, alias, country, number, address));
    one.search(packs(own(ENTRY, ALIAS, "CN", DUNS + "|registration:AB77", ADDRESS, "COMPANY")));
    one.heardAll();

    Set<String> listed = Set.of(ENTRY, ALIAS);
    Set<String> known = new HashSet<>(Set.of(name));
    if (!alias.isEmpty()) {
      known.add(alias);
    }
    boolean isNamed = known.stream().anyMatch(listed::contains);
    boolean isConfirmed =
        address.equals(ADDRESS)
            || number.equals("registration:AB77")
            || (known.size() > 1 && listed.containsAll(known));
    boolean isNumbered = number.equals(DUNS) && !country.equals("VN");
    boolean mayList = isNumbered || (isNamed && isConfirmed && country.equals("CN"));
    if (!mayList) {
      assertThat(one.untold(NOON)).isEmpty();
    }
    assertThat(one.matches(Optional.empty()))
        .allSatisfy(match -> assertThat(match.likeness()).isGreaterThanOrEqualTo(0.60));
  }

  @ParameterizedTest
  @CsvSource({"PRODUCT", "REGION", "VESSEL"})
  void goodsPlacesAndShipsAreNoCompanyOfTheirName(String scope) {
    matching.describe(version(1), supplier(ENTRY, ALIAS, "CN", DUNS, ADDRESS));
    matching.heardAll();
    matching.search(packs(own(ENTRY, ALIAS, "CN", DUNS, ADDRESS, scope)));

    assertThat(matching.matches(Optional.empty())).isEmpty();
    assertThat(matching.of(new SupplierId("a"))).as("such a list was searched in vain").isEmpty();
  }

  @Test
  void aShipIsFoundByItsNumberWhateverItIsCalled() {
    matching.describe(version(1), supplier("Renamed Since", "", "", "imo:IMO 9074729", ""));
    matching.search(packs(own(ENTRY, "", "", "", "", "VESSEL")));

    assertThat(only().status()).isEqualTo(Match.Status.AUTOMATIC);
    matching.heardAll();
    assertThat(matching.untold(NOON))
        .as("the log is told that the ship is listed")
        .singleElement()
        .isInstanceOf(ListingFact.Listed.class);
  }

  @Test
  void aShipOfTheSameNameAndAnotherNumberIsNotTheListedOne() {
    matching.describe(version(1), supplier(ENTRY, "", "", "imo:9074731", ""));
    matching.search(packs(own(ENTRY, "", "", "", "", "VESSEL")));

    assertThat(matching.matches(Optional.empty())).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"竹子纺织有限公司, Zhuzi Fangzhi Ltd", "Жубровка ООО, Zhubrovka LLC"})
  void anotherScriptAsks(String written, String listed) {
    matching.describe(version(1), supplier(written, "", "", "", ""));
    matching.search(packs(own(listed, "", "", "", "", "COMPANY")));

    assertThat(only().status()).isEqualTo(Match.Status.PENDING);
  }

  @Test
  void theNearestOtherEntryIsShownBesideTheNearestOtherSupplier() {
    matching.describe(version(1), supplier("Zubrowka Looms", "", "CN", "", ""));
    matching.search(
        packs(
            own(ENTRY, "", "CN", "", "", "COMPANY")
                + "Zubrowka Textile,,CN,,,COMPANY,,,,,order 2\n"));

    Match likeliest =
        matching.matches(Optional.empty()).stream()
            .filter(match -> match.entry().name().equals(ENTRY))
            .findFirst()
            .orElseThrow();
    assertThat(matching.nearestOtherEntry(likeliest).map(other -> other.entry().name()))
        .contains("Zubrowka Textile");
    assertThat(matching.nearestOther(likeliest)).isEmpty();
  }

  @Property(tries = 100)
  void aPersonsNoNeverLists(@ForAll long seed) {
    Random random = new Random(seed);
    ListMatching one = Fictional.matching();
    one.describe(
        version(1),
        supplier(ENTRY, ALIAS, "CN", any(random, List.of(DUNS, "registration:AB77")), ADDRESS));
    one.heardAll();
    String list = own(ENTRY, ALIAS, "CN", DUNS + "|registration:AB77", ADDRESS, "GROUP");
    one.search(packs(list));
    one.decide(decision(one.matches(Optional.empty()).getFirst(), Verdict.NOT_SAME, 1));
    one.search(packs(list + "Another Firm,,,,,,,,,,order 9\n"));

    assertThat(one.untold(NOON)).isEmpty();
    assertThat(one.of(new SupplierId("a")).getFirst().open()).isEmpty();
  }

  private static String any(Random random, List<String> from) {
    return from.get(random.nextInt(from.size()));
  }

  private Match only() {
    List<Match> all = matching.matches(Optional.empty());
    assertThat(all).hasSize(1);
    return all.getFirst();
  }
}
