package org.tierlight.ingest.xlsx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tierlight.ingest.problem.ProblemCode;
import org.tierlight.ingest.table.UnreadableTable;

class FirstSheetTest {

  private static final List<String> WIDE = Collections.nCopies(1_000, "x");

  @Test
  void aSheetMayHaveAMillionCellsAndNoMore() {
    FirstSheet sheet = new FirstSheet();
    for (int row = 1; row <= 1_000; row++) {
      sheet.row(row, WIDE);
    }

    assertThat(sheet.rows()).hasSize(1_000);
    assertThatThrownBy(() -> sheet.row(1_001, List.of("x")))
        .isInstanceOfSatisfying(
            UnreadableTable.class,
            refused -> assertThat(refused.code()).isEqualTo(ProblemCode.MALFORMED_WORKBOOK))
        .hasMessageContaining("more than a million cells");
  }

  /** Each row is as wide as the header, and what is filled in behind counts. */
  @Test
  void cellsThatAreFilledInCount() {
    FirstSheet sheet = new FirstSheet();
    for (int row = 1; row <= 1_000; row++) {
      sheet.row(row, row == 1 ? WIDE : List.of("x"));
    }

    assertThatThrownBy(() -> sheet.row(1_001, List.of("x"))).isInstanceOf(UnreadableTable.class);
    sheet.row(1_001, List.of(" ", ""));
    assertThat(sheet.rows()).as("blank rows are none").hasSize(1_000);
  }
}
