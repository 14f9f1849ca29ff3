package org.tierlight.risk.pack;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How US lists write names, aliases and subsidiaries into one cell. All names are fictional. */
class NameCellTest {

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
    assertThat(NameCell.of(cell))
        .hasValueSatisfying(
            found -> {
              assertThat(found.name()).isEqualTo(name);
              assertThat(found.aliases()).hasToString(aliases);
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Fictional Tea Co., Ltd. and Invented Tea Co., Ltd.",
        "Fictional Tea Farm, Invented Tea Co., Ltd.; Madeup Tea Trading",
        "Fictional Carpet Pvt., Invented Carpet Pvt., Ltd., Madeup Carpet",
        "Fictional Safety Company, Limited and its two subsidiaries from Nowhere, A and B",
        "Fishing Vessels owned by Fictional Fishing Co. Ltd."
      })
  void aCellThatMayNameSeveralIsNotTakenApart(String cell) {
    assertThat(NameCell.of(cell)).isEmpty();
  }
}
