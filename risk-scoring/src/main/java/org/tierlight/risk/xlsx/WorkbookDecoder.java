package org.tierlight.risk.xlsx;

import java.util.ArrayList;
import java.util.List;
import org.tierlight.risk.pack.Content;
import org.tierlight.risk.pack.Decoder;
import org.tierlight.risk.pack.Opening;
import org.tierlight.risk.pack.Table;
import org.tierlight.risk.pack.TableDraft;
import org.tierlight.risk.pack.Tables;
import org.tierlight.risk.pack.UnreadableFile;
import org.tierlight.xlsx.UnreadableWorkbook;
import org.tierlight.xlsx.Workbook;

/** Workbooks (OOXML); one table a sheet. */
public final class WorkbookDecoder implements Decoder {

  private static final String ZIP = "PK\u0003\u0004";

  @Override
  public boolean claims(Opening opening) {
    return opening.isBinary(ZIP);
  }

  @Override
  public Content decode(byte[] file) {
    List<TableDraft> drafts = new ArrayList<>();
    try {
      new Workbook(file, Workbook.Dates.AS_NUMBERS).read(new Drafting(drafts));
    } catch (UnreadableWorkbook unreadable) {
      throw new UnreadableFile(String.valueOf(unreadable.getMessage()), unreadable);
    }
    List<Table> tables = drafts.stream().map(TableDraft::table).toList();
    return new Tables(tables);
  }

  private record Drafting(List<TableDraft> drafts) implements Workbook.Reader {

    @Override
    public boolean sheet(String name) {
      drafts.add(new TableDraft(name));
      return true;
    }

    @Override
    public void row(int number, List<String> cells) {
      drafts.getLast().add(number, cells);
    }
  }
}
