package org.tierlight.risk.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tierlight.vocabulary.Country;

/** The goods list, in all the forms in which it is published. */
class GoodsFilesTest {

  private static final Country BRAZIL = new Country("BR");
  private static final Country CONGO = new Country("CD");

  @Test
  void theAppsFileIsReadGoodByGood() {
    PackImport pack =
        Files.imported(
            """
            <?xml version="1.0" encoding="utf-8"?>
            <Goods>
              <Good>
                <Good_Name>Açaí Berries</Good_Name>
                <Good_Sector>Agriculture</Good_Sector>
                <Countries>
                  <Country>
                    <Country_Name>Brazil</Country_Name><Child_Labor>Yes</Child_Labor>
                    <Forced_Labor>No</Forced_Labor><Derived_Country>No</Derived_Country>
                  </Country>
                  <Country>
                    <Country_Name>Congo, Democratic Republic of the</Country_Name>
                    <Child_Labor>No</Child_Labor><Forced_Labor>Yes</Forced_Labor>
                    <Derived_Country>Brazil</Derived_Country>
                  </Country>
                  <Country>
                    <Country_Name>Atlantis</Country_Name><Child_Labor>Yes</Child_Labor>
                    <Forced_Labor>No</Forced_Labor><Derived_Country>No</Derived_Country>
                  </Country>
                  <Country>
                    <Country_Name>Brazil</Country_Name><Child_Labor>perhaps</Child_Labor>
                    <Forced_Labor>No</Forced_Labor><Derived_Country>No</Derived_Country>
                  </Country>
                  <Country>
                    <Country_Name>Brazil</Country_Name><Child_Labor>No</Child_Labor>
                    <Forced_Labor>No</Forced_Labor><Derived_Country>No</Derived_Country>
                  </Country>
                  <Country>
                    <Country_Name>Brazil</Country_Name><Child_Labor>No</Child_Labor>
                    <Forced_Labor>No</Forced_Labor><Derived_Country>Lemuria</Derived_Country>
                  </Country>
                </Countries>
              </Good>
            </Goods>
            """);

    assertThat(listings(pack))
        .containsExactly(
            listing("Açaí Berries", BRAZIL, true, false, Optional.empty()),
            listing("Açaí Berries", CONGO, false, true, Optional.of(BRAZIL)));
    assertThat(Files.rejections(pack))
        .containsExactly(
            "16 : no country is known as \"Atlantis\"",
            "20 Child_Labor, Forced_Labor: neither yes nor no",
            "24 : listed for no reason",
            "28 Derived_Country: the country of the input is not known by that name");
  }

  @Test
  void theInterfacesRowsAreReadWithTheirYear() {
    PackImport pack =
        Files.imported(
            """
            [{"country": "Brazil", "good": "Bricks", "year": 2024, "child_labor": "Yes", "forced_labor": "No"},
             {"country": "Brazil", "good": "", "year": 2022, "child_labor": "Yes", "forced_labor": "No"},
             {"country": null, "good": "Bricks", "year": 2022, "child_labor": 1, "forced_labor": 0}]
            """);

    assertThat(listings(pack))
        .containsExactly(listing("Bricks", BRAZIL, true, false, Optional.empty()));
    assertThat(Files.rejections(pack))
        .containsExactly("2 good: no good", "3 : no country is known as \"\"");
    assertThat(pack.edition()).isEqualTo("2024");
  }

  @Test
  void nestedRowsInheritTheGoodTheyStandUnder() {
    PackImport pack =
        Files.imported(
            """
            {"data": [{"Good_Name": "Bricks", "Countries": [
               {"Country_Name": "Brazil", "Child_Labor": "No", "Forced_Labor": "Yes"}]}]}
            """);

    assertThat(listings(pack))
        .containsExactly(listing("Bricks", BRAZIL, false, true, Optional.empty()));
  }

  @Test
  void theFlatTableSaysTheSame() {
    PackImport pack =
        Files.imported(
            """
            good,sector,country,region,child_labor,forced_labor,forced_child_labor,derived_labor_exploitation,derived_country
            Bricks,Manufacturing,Brazil,Latin America,No,Yes,No,No,No
            Bricks,Manufacturing
            """);

    assertThat(pack.format()).isEqualTo(PackFormat.DOL_GOODS);
    assertThat(listings(pack))
        .containsExactly(listing("Bricks", BRAZIL, false, true, Optional.empty()));
    assertThat(pack.rejected()).hasSize(1);
  }

  @Test
  void aGoodIsTheSameHoweverItsAccentsAreWritten() {
    PackImport pack =
        Files.imported(
            """
            good,country,child_labor,forced_labor
            Ac\u0327ai\u0301 Berries,Brazil,Yes,No
            """);

    assertThat(listings(pack))
        .containsExactly(listing("Açaí Berries", BRAZIL, true, false, Optional.empty()));
  }

  private static List<GoodListing> listings(PackImport pack) {
    return pack.rows(GoodListing.class).stream()
        .map(
            row ->
                listing(
                    row.good(),
                    row.country(),
                    row.childLabour(),
                    row.forcedLabour(),
                    row.derivedFrom()))
        .toList();
  }

  private static GoodListing listing(
      String good, Country country, boolean child, boolean forced, Optional<Country> derived) {
    return new GoodListing(new Place("", 0), good, country, child, forced, derived);
  }
}
