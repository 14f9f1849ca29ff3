package org.tierlight.risk.csv;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.List;
import java.util.stream.Stream;
import org.tierlight.risk.pack.Content;
import org.tierlight.risk.pack.Decoder;
import org.tierlight.risk.pack.Opening;
import org.tierlight.risk.pack.TableDraft;
import org.tierlight.risk.pack.Tables;
import org.tierlight.risk.pack.UnreadableFile;

/**
 * Tables of text: commas, semicolons or tabs; UTF-16 where a mark says so, UTF-8, else the Western
 * code page.
 */
public final class CsvDecoder implements Decoder {

  private static final Charset WESTERN = Charset.forName("windows-1252");

  @Override
  public boolean claims(Opening opening) {
    return opening.isMarkedUtf16() || !opening.holds("\u0000");
  }

  @Override
  public Content decode(byte[] file) {
    String text = text(file);
    TableDraft draft = new TableDraft("");
    try (Stream<CsvRecord> rows = reader(text).stream()) {
      rows.forEach(row -> draft.add((int) row.getStartingLineNumber(), row.getFields()));
    } catch (CsvParseException broken) {
      throw new UnreadableFile("A row is broken: " + broken.getMessage(), broken);
    }
    return new Tables(List.of(draft.table()));
  }

  private static CsvReader<CsvRecord> reader(String text) {
    return CsvReader.builder()
        .fieldSeparator(Separator.of(text))
        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
        .ofCsvRecord(text);
  }

  private static String text(byte[] file) {
    if (new Opening(file).isMarkedUtf16()) {
      return new String(file, UTF_16);
    }
    String text;
    try {
      text = UTF_8.newDecoder().decode(ByteBuffer.wrap(file)).toString();
    } catch (CharacterCodingException notUtf8) {
      text = new String(file, WESTERN);
    }
    return text.startsWith("\ufeff") ? text.substring(1) : text;
  }
}
