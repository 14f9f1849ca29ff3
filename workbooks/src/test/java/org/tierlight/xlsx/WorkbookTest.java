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

  @Test
  void rowsWithoutNumbersAreCountedFromOne() {
    Numbers numbers = new Numbers();
    String row = "<row><c><v>1</v></c></row>";
    new Workbook(Parts.workbook(row + row + row), Dates.AS_ISO).read(numbers);
    new Workbook(Parts.workbook("<row r=\"4\"><c><v>1</v></c></row>" + row), Dates.AS_ISO)
        .read(numbers);

    assertThat(numbers.told).containsExactly(1, 2, 3, 4, 5);
  }

  @ParameterizedTest
  @CsvSource({
    "<c r=\"B1\" t=\"e\"><v>#REF!</v></c>, holds an error of the spreadsheet",
    "<c r=\"B1\" t=\"e\"><f>C1</f><v>#N/A</v></c>, holds an error of the spreadsheet",
    "<c r=\"B1\"><f>A1*2</f></c>, holds a formula without its result",
    "<c r=\"B1\" t=\"str\"><f>A1</f></c>, holds a formula without its result"
  })
  void aCellWithoutAValueOfItsOwnIsNoText(String cell, String why) {
    Faults faults = new Faults();
    String row = "<row r=\"1\"><c r=\"A1\"><v>1</v></c>" + cell + "</row>";
    new Workbook(Parts.workbook(row), Dates.AS_ISO).read(faults);

    assertThat(faults.told).singleElement().asString().startsWith("1 1 " + why);
  }

  @Test
  void aFormulaWithItsResultIsTheResult() {
    String cell = "<c r=\"A1\"><f>1+1</f><v>2</v></c>";
    String empty = "<c r=\"B1\" t=\"str\"><f>D1</f><v></v></c><c r=\"C1\"><v>3</v></c>";

    assertThat(cells(cell + empty, Dates.AS_ISO)).containsExactly("2", "", "3");
  }

  private static final class Numbers implements Workbook.Reader {

    private final List<Integer> told = new ArrayList<>();

    @Override
    public boolean sheet(String name) {
      return true;
    }

    @Override
    public void row(int number, List<String> cells) {
      told.add(number);
    }
  }

  private static final class Faults implements Workbook.Reader {

    private final List<String> told = new ArrayList<>();

    @Override
    public boolean sheet(String name) {
      return true;
    }

    @Override
    public void row(int number, List<String> cells) {
      told.add("read");
    }

    @Override
    public void unreadable(int number, List<String> cells, int place, String why) {
      told.add(number + " " + place + " " + why);
    }
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
