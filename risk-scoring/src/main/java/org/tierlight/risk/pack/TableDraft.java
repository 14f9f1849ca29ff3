package org.tierlight.risk.pack;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;

/** Gathers the rows of a table from a file of any technology, and stops where they are too many. */
public final class TableDraft {

  /** Six times the cells of the largest table known (WGI, 353 000). */
  public static final int MOST_CELLS = 2_000_000;

  /** What the largest file holds if it says everything once; a workbook may repeat its texts. */
  static final int MOST_CHARACTERS = Recogniser.LARGEST_FILE;

  private final String name;
  private final List<TableRow> rows = new ArrayList<>();
  private long cells;
  private long characters;

  public TableDraft(String name) {
    this.name = name;
  }

  /**
   * Adds a row of cells.
   *
   * @throws UnreadableFile if there are too many
   */
  public void add(int number, List<String> row) {
    cells += 1 + row.size();
    if (cells > MOST_CELLS) {
      throw new UnreadableFile("The file holds more than %d cells".formatted(MOST_CELLS));
    }
    characters += row.stream().mapToLong(String::length).sum();
    if (characters > MOST_CHARACTERS) {
      throw new UnreadableFile(
          "The cells of a table hold more than %d characters".formatted(MOST_CHARACTERS));
    }
    rows.add(new TableRow(number, row));
  }

  /** The table of the rows so far. */
  public Table table() {
    return new Table(name, rows);
  }

  /**
   * The table of records that name their fields, with all names as its header.
   *
   * @throws UnreadableFile if it has too many cells
   */
  public static Table of(List<NamedRow> records) {
    SequencedSet<String> names = new LinkedHashSet<>();
    records.forEach(row -> names.addAll(row.fields().keySet()));
    TableDraft draft = new TableDraft("");
    draft.add(0, List.copyOf(names));
    for (NamedRow row : records) {
      draft.add(row.number(), names.stream().map(it -> row.fields().getOrDefault(it, "")).toList());
    }
    return draft.table();
  }

  /** A record that names its fields. */
  public record NamedRow(int number, Map<String, String> fields) {}
}
