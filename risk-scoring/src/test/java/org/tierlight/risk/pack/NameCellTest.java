package org.tierlight.risk.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tierlight.vocabulary.Country;
import org.tierlight.vocabulary.CountryNames;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * How US lists write names, aliases and subsidiaries into one cell. Names are fictional, but for
 * those of the published cells.
 */
class NameCellTest {

  private static final CountryFinder COUNTRIES = new CountryFinder(CountryNames.shipped());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Fictional Mills Co., Ltd. | Fictional Mills Co., Ltd. | []
          Fictional (Group) Co., Ltd. | Fictional (Group) Co., Ltd. | []
          Fictional Mills and its Subsidiaries | Fictional Mills | []
          Fictional Holdings and its subsidiaries and joint ventures | Fictional Holdings | []
          Fictional Mills Co., Ltd (including one alias: Madeup Mills (North) Co.) and subsidiaries | Fictional Mills Co., Ltd | [Madeup Mills (North) Co.]
          Fictional Mills (also known as A Co., Ltd.; B; and C) | Fictional Mills | [A Co., Ltd., B, C]
          Fictional Mills (formerly known as A Co., Ltd.; and B Co., Ltd.) | Fictional Mills | [A Co., Ltd., B Co., Ltd.]
          Fictional Works, a/k/a First Works, a/k/a Works (Old) No. 1 | Fictional Works | [First Works, Works (Old) No. 1]
          Fictional Coal and Iron Factory | Fictional Coal and Iron Factory | []
          """)
  void aNameIsToldFromItsAliases(String cell, String name, String aliases) {
    assertThat(NameCell.of(cell, COUNTRIES))
        .singleElement()
        .satisfies(
            found -> {
              assertThat(found.name()).isEqualTo(name);
              assertThat(found.aliases()).hasToString(aliases);
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Fictional Carpet Pvt., Invented Carpet Pvt., Ltd., Madeup Carpet",
        "Fictional Safety Company, Limited and its two subsidiaries from Nowhere, A and B",
        "Fictional Fishing, owned by Invented Fishing Co. Ltd."
      })
  void aCellThatNobodyCanTakeApartForCertainWaitsForAPerson(String cell) {
    assertThat(NameCell.of(cell, COUNTRIES)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("cells")
  void ofThePublishedCellsIsReadWhatAHumanReads(JsonNode cell) {
    List<NameCell> read = NameCell.of(cell.get("raw").asString(), COUNTRIES);

    assertThat(read.stream().map(NameCell::name).toList()).isEqualTo(texts(cell, "name"));
    for (int each = 0; each < read.size(); each++) {
      JsonNode entity = cell.get("entities").get(each);
      assertThat(read.get(each).aliases()).isEqualTo(list(entity.path("alias")));
      assertThat(read.get(each).note()).isEqualTo(entity.path("notes").asString(""));
      if (entity.has("address")) {
        assertThat(read.get(each).address()).isEqualTo(entity.get("address").asString());
      }
    }
  }

  static Stream<JsonNode> cells() throws IOException {
    try (InputStream file =
        NameCellTest.class.getResourceAsStream("/lists/cbp_wro_name_parsing.json")) {
      return items(new ObjectMapper().readTree(Objects.requireNonNull(file).readAllBytes()));
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Fictional Mills and its Subsidiaries | GROUP
          Fishing Vessel: Fictional 7 | VESSEL
          Fishing Vessels owned by Fictional Fishing Co. Ltd. | VESSEL
          Tobacco produced in Malawi and products containing tobacco produced in Malawi | PRODUCT
          Artisanal Small Mines | PRODUCT
          Xinjiang Uyghur Autonomous Region (XUAR) | REGION
          Lop County Hair Product Industrial Park | REGION
          Marange Diamond Fields | REGION
          Turkmenistan | REGION
          Made in Nowhere Garment Co., Ltd. | COMPANY
          All Seasons Garment Factory | COMPANY
          Fictional Park Garment | COMPANY
          """)
  void aCellSaysWhetherItMeansACompanyAtAll(String cell, Scope scope) {
    assertThat(NameCell.of(cell, COUNTRIES))
        .singleElement()
        .satisfies(found -> assertThat(found.scope()).isEqualTo(scope));
  }

  @Test
  void aPlaceBehindANameMayBeAnotherCountryThanTheRows() {
    assertThat(NameCell.of("Fictional Tea Trading (of Nagoya, Japan)", COUNTRIES))
        .singleElement()
        .satisfies(
            found -> {
              assertThat(found.name()).isEqualTo("Fictional Tea Trading");
              assertThat(found.country()).isEqualTo(Optional.of(new Country("JP")));
            });
  }

  @Test
  void wordsOfANameAreNotTakenForAListOfNames() {
    assertThat(NameCell.of("Fictional Cotton, Silk, and Wool Company", COUNTRIES)).hasSize(1);
  }

  private static List<String> texts(JsonNode cell, String field) {
    return items(cell.get("entities")).map(entity -> entity.get(field).asString()).toList();
  }

  private static List<String> list(JsonNode aliases) {
    return items(aliases).map(JsonNode::asString).toList();
  }

  private static Stream<JsonNode> items(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false);
  }
}
