package org.tierlight.risk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The tables of docs/method.md, so that a test can hold the page to what it says. */
public final class MethodPage {

  /** A table's rows, each as its cells. */
  public record Table(List<List<String>> rows) {

    /** What stands in a column, row by row. */
    public List<String> column(int index) {
      return rows.stream().map(row -> row.get(index)).toList();
    }
  }

  private static final Pattern BAR = Pattern.compile("\\|");

  private MethodPage() {}

  /** All tables under these column headings, in the page's order. */
  public static List<Table> tables(String... headings) {
    List<Table> tables = new ArrayList<>();
    List<List<String>> rows = List.of();
    for (String line : lines()) {
      List<String> cells = cells(line);
      if (cells.equals(List.of(headings))) {
        rows = new ArrayList<>();
        tables.add(new Table(rows));
      } else if (cells.size() != headings.length) {
        rows = new ArrayList<>();
      } else if (!cells.getFirst().startsWith("---")) {
        rows.add(cells);
      }
    }
    return tables;
  }

  private static List<String> cells(String line) {
    return line.startsWith("| ") || line.startsWith("|-")
        ? BAR.splitAsStream(line.substring(1)).map(String::strip).toList()
        : List.of();
  }

  private static List<String> lines() {
    try {
      return Files.readAllLines(Path.of(System.getProperty("tierlight.root"), "docs", "method.md"));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
