package org.tierlight.ingest.xlsx;

import java.util.ArrayList;
import java.util.List;
import org.tierlight.ingest.problem.ProblemCode;
import org.tierlight.ingest.table.Row;
import org.tierlight.ingest.table.UnreadableTable;
import org.tierlight.xlsx.Workbook;

/** Keeps the rows of the first sheet that has any, each as wide as its header. */
final class FirstSheet implements Workbook.Reader {

  private static final int MOST_CELLS = 1_000_000;

  /** A row is as wide as its farthest cell, whether there is something in it or not. */
  private static final int MOST_BLANK = 16_000_000;

  /** In the place of what a formula did not give, for whoever mends the row. */
  private static final String NOTHING = "=";

  private final List<Row> rows = new ArrayList<>();
  private int width;
  private int cells;
  private int blank;

  @Override
  public boolean sheet(String sheet) {
    return rows.isEmpty();
  }

  @Override
  public void row(int number, List<String> texts) {
    if (counts(texts)) {
      rows.add(new Row.Read(number, fitted(texts, used(texts))));
    }
  }

  @Override
  public void unreadable(int number, List<String> texts, int place, String why) {
    List<String> shown = new ArrayList<>(texts);
    if (shown.get(place).isBlank()) {
      shown.set(place, NOTHING);
    }
    if (counts(shown)) {
      List<String> cells = fitted(shown, used(shown));
      rows.add(new Row.Garbled(number, place, cells, ProblemCode.CELL_WITHOUT_VALUE, why));
    }
  }

  /** Whether it is a row; what it holds is counted. */
  private boolean counts(List<String> texts) {
    int used = used(texts);
    blank += texts.size() - used;
    if (blank > MOST_BLANK) {
      throw new UnreadableTable(
          ProblemCode.MALFORMED_WORKBOOK,
          "has a sheet of more than 16 million cells with nothing in them; send the table as CSV");
    }
    if (used == 0) {
      return false;
    }
    width = rows.isEmpty() ? used : width;
    cells += Math.max(width, used);
    if (cells > MOST_CELLS) {
      throw new UnreadableTable(
          ProblemCode.MALFORMED_WORKBOOK,
          "has a sheet of more than a million cells; send the table as CSV");
    }
    return true;
  }

  List<Row> rows() {
    return rows;
  }

  /** Sheets have no cells where nothing was written, nor behind it. */
  private List<String> fitted(List<String> texts, int used) {
    List<String> fitted = new ArrayList<>(texts.subList(0, used));
    while (fitted.size() < width) {
      fitted.add("");
    }
    return fitted;
  }

  private static int used(List<String> texts) {
    int used = texts.size();
    while (used > 0 && texts.get(used - 1).isBlank()) {
      used--;
    }
    return used;
  }
}
