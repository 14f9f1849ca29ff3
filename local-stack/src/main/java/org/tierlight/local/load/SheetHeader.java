package org.tierlight.local.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.tierlight.xlsx.UnreadableWorkbook;
import org.tierlight.xlsx.Workbook;

/** The names of columns in the first rows of a workbook. */
final class SheetHeader implements Workbook.Reader {

  private static final long LARGEST = 8 << 20;

  private final Set<String> names = new HashSet<>();
  private boolean found;

  static Set<String> of(Path path) throws IOException {
    if (Files.size(path) > LARGEST) {
      throw new UnreadableFile("a workbook has at most 8 MiB here: save the table as CSV");
    }
    SheetHeader header = new SheetHeader();
    try {
      new Workbook(Files.readAllBytes(path), Workbook.Dates.AS_ISO).read(header);
    } catch (UnreadableWorkbook unreadable) {
      throw new UnreadableFile(
          "is no workbook that can be read (%s): save it anew, or export the table as CSV"
              .formatted(unreadable.getMessage()));
    }
    return header.names;
  }

  @Override
  public boolean sheet(String name) {
    return !found;
  }

  @Override
  public void row(int number, List<String> cells) {
    if (!found && cells.stream().anyMatch(cell -> !cell.isBlank())) {
      names.addAll(Kind.folded(cells.stream()));
      found = true;
    }
  }
}
