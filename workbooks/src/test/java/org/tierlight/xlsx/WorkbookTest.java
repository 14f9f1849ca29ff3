package org.tierlight.xlsx;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tierlight.xlsx.Workbook.Dates;

class WorkbookTest {

  @ParameterizedTest
  @CsvSource({
    "45292,        2024-01-01",
    "45292.5,      2024-01-01T12:00Z",
    "0,            1899-12-31",
    "2958465,      9999-12-31",
    "2958465.9999999, 9999-12-31T23:59:59.991Z",
    "2958466,      #2958466",
    "-1,           #-1",
    "1e12,         #1000000000000",
    "1e400,        #1e400",
    "-1e400,       #-1e400"
  })
  void aDateIsIsoWithinTheCalendarAndNoDateOutsideIt(String stored, String told) {
    assertThat(cells("<c r=\"A1\" s=\"1\"><v>" + stored + "</v></c>", Dates.AS_ISO))
        .containsExactly(told);
  }

  /** One cell costs its own row alone, whoever reads it. */
  @Test
  void aCellOutsideTheCalendarLeavesTheOtherRows() {
    String rows =
        "<row r=\"1\"><c r=\"A1\" s=\"1\"><v>1e12</v></c></row>"
            + "<row r=\"2\"><c r=\"A2\" s=\"1\"><v>45292</v></c></row>";

    assertThat(rows(rows, Dates.AS_ISO))
        .containsExactly(List.of("#1000000000000"), List.of("2024-01-01"));
    assertThat(rows(rows, Dates.AS_NUMBERS))
        .containsExactly(List.of("1000000000000"), List.of("45292"));
  }

  @ParameterizedTest
  @CsvSource({"6.2999989999999997, 6.299999", "1E3, 1000", "1e400, 1e400", "-0.5, -0.5"})
  void numbersAreAsShortAsTheyAreExact(String stored, String told) {
    assertThat(cells("<c r=\"A1\"><v>" + stored + "</v></c>", Dates.AS_ISO)).containsExactly(told);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "name,country", "PK\u0003\u0004"})
  void whatIsNoWorkbookIsSaid(String text) {
    Workbook none = new Workbook(text.getBytes(UTF_8), Dates.AS_ISO);

    assertThatThrownBy(() -> none.read(new Kept())).isInstanceOf(UnreadableWorkbook.class);
  }

  @Test
  void whatFailsInWhoeverIsToldIsNoDamage() {
    Workbook workbook = new Workbook(Parts.workbook("<row><c><v>1</v></c></row>"), Dates.AS_ISO);

    assertThatThrownBy(() -> workbook.read(new Failing()))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("theirs");
  }

  private static List<String> cells(String cells, Dates dates) {
    return rows("<row r=\"1\">" + cells + "</row>", dates).getFirst();
  }

  private static List<List<String>> rows(String rows, Dates dates) {
    Kept kept = new Kept();
    new Workbook(Parts.workbook(rows), dates).read(kept);
    return kept.rows;
  }

  private static final class Kept implements Workbook.Reader {

    private final List<List<String>> rows = new ArrayList<>();

    @Override
    public boolean sheet(String name) {
      return true;
    }

    @Override
    public void row(int number, List<String> cells) {
      rows.add(cells);
    }
  }

  private static final class Failing implements Workbook.Reader {

    @Override
    public boolean sheet(String name) {
      return true;
    }

    @Override
    public void row(int number, List<String> cells) {
      throw new IllegalStateException("theirs");
    }
  }
}
