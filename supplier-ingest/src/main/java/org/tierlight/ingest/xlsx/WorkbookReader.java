package org.tierlight.ingest.xlsx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.tierlight.ingest.problem.ProblemCode;
import org.tierlight.ingest.submission.ByteSource;
import org.tierlight.ingest.table.RowReader;
import org.tierlight.ingest.table.RowSource;
import org.tierlight.ingest.table.UnreadableTable;
import org.tierlight.xlsx.UnreadableWorkbook;
import org.tierlight.xlsx.Workbook;

/** Reads the first sheet of a workbook that has rows. */
public final class WorkbookReader implements RowReader {

  /** A workbook is held whole; its list of parts stands at its end. */
  static final int LARGEST = 8 << 20;

  private static final int CHUNK = 64 << 10;

  @Override
  public RowSource open(ByteSource bytes, Optional<String> charset) {
    try {
      FirstSheet sheet = new FirstSheet();
      new Workbook(whole(bytes), Workbook.Dates.AS_ISO).read(sheet);
      return new SheetRows(sheet);
    } catch (UnreadableWorkbook unreadable) {
      throw new UnreadableTable(
          ProblemCode.MALFORMED_WORKBOOK, String.valueOf(unreadable.getMessage()));
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    }
  }

  private static byte[] whole(ByteSource bytes) throws IOException {
    ByteArrayOutputStream whole = new ByteArrayOutputStream();
    byte[] chunk = new byte[CHUNK];
    for (int count = 0; count >= 0; count = bytes.read(chunk, 0, CHUNK)) {
      whole.write(chunk, 0, count);
      if (whole.size() > LARGEST) {
        throw new UnreadableTable(
            ProblemCode.BODY_TOO_LARGE, "is a workbook of more than 8 MiB; send the table as CSV");
      }
    }
    return whole.toByteArray();
  }
}
