package org.tierlight.risk.xlsx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.tierlight.risk.pack.Content;
import org.tierlight.risk.pack.Decoder;
import org.tierlight.risk.pack.Opening;
import org.tierlight.risk.pack.Table;
import org.tierlight.risk.pack.TableDraft;
import org.tierlight.risk.pack.Tables;
import org.tierlight.risk.pack.UnreadableFile;

/** Workbooks (OOXML); one table a sheet. */
public final class WorkbookDecoder implements Decoder {

  private static final String ZIP = "PK\u0003\u0004";

  @Override
  public boolean claims(Opening opening) {
    return opening.isBinary(ZIP);
  }

  @Override
  public Content decode(byte[] file) {
    Archive.check(file);
    try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(file))) {
      List<Table> tables = new ArrayList<>();
      for (Sheet sheet : workbook.getSheets().toList()) {
        tables.add(table(sheet));
      }
      return new Tables(tables);
    } catch (UnreadableFile ours) {
      throw ours;
    } catch (IOException | RuntimeException damaged) {
      // The library meets a damaged workbook with exceptions of many kinds, unchecked ones too.
      throw new UnreadableFile("The workbook is damaged, or none", damaged);
    }
  }

  private static Table table(Sheet sheet) throws IOException {
    TableDraft draft = new TableDraft(Objects.requireNonNullElse(sheet.getName(), ""));
    try (Stream<Row> rows = sheet.openStream()) {
      rows.forEach(row -> draft.add(row.getRowNum(), texts(row)));
    }
    return draft.table();
  }

  private static List<String> texts(Row row) {
    return IntStream.range(0, row.getCellCount())
        .mapToObj(column -> row.getOptionalCell(column).map(WorkbookDecoder::text).orElse(""))
        .toList();
  }

  /**
   * Numbers as short as they are exact as doubles: workbooks hold 6.2999989999999997 for 6.299999.
   */
  private static String text(Cell cell) {
    return cell.getType() == CellType.NUMBER
        ? new BigDecimal(Double.toString(cell.asNumber().doubleValue()))
            .stripTrailingZeros()
            .toPlainString()
        : Objects.requireNonNullElse(cell.getText(), "");
  }
}
