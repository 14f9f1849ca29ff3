package org.tierlight.ingest.file;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.tierlight.ingest.submission.Kind;
import org.tierlight.ingest.table.ColumnNames;

/** Reads what columns are called elsewhere. */
final class ColumnNameRows {

  private ColumnNameRows() {}

  static ColumnNames read(List<NamedCsvRecord> rows) {
    Map<Kind, Map<String, List<String>>> names = new EnumMap<>(Kind.class);
    for (NamedCsvRecord row : rows) {
      Kind kind = Kind.valueOf(row.getField("kind").toUpperCase(Locale.ROOT));
      names
          .computeIfAbsent(kind, _ -> new HashMap<>())
          .put(row.getField("column"), List.of(row.getField("names").split("\\|")));
    }
    return new ColumnNames(names);
  }
}
