package org.tierlight.risk.csv;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.tierlight.risk.pack.Content;
import org.tierlight.risk.pack.Decoder;
import org.tierlight.risk.pack.Opening;
import org.tierlight.risk.pack.TableDraft;
import org.tierlight.risk.pack.Tables;
import org.tierlight.risk.pack.UnreadableFile;

/** Tables of text: commas, semicolons or tabs; UTF-8, else the Western code page. */
public final class CsvDecoder implements Decoder {

  private static final Charset WESTERN = Charset.forName("windows-1252");
  private static final List<Character> SEPARATORS = List.of(',', ';', '\t');
  private static final int FIRST_LINES = 30;

  @Override
  public boolean claims(Opening opening) {
    return !opening.holds("\u0000");
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
        .fieldSeparator(separator(text))
        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
        .ofCsvRecord(text);
  }

  /** The one that stands most often in one of the first lines; titles above a header have none. */
  private static char separator(String text) {
    List<String> lines = text.lines().limit(FIRST_LINES).toList();
    return SEPARATORS.stream()
        .max(Comparator.comparingLong(separator -> most(lines, separator)))
        .orElseThrow();
  }

  private static long most(List<String> lines, char separator) {
    return lines.stream()
        .mapToLong(line -> line.chars().filter(letter -> letter == separator).count())
        .max()
        .orElse(0);
  }

  private static String text(byte[] file) {
    String text;
    try {
      text = UTF_8.newDecoder().decode(ByteBuffer.wrap(file)).toString();
    } catch (CharacterCodingException notUtf8) {
      text = new String(file, WESTERN);
    }
    return text.startsWith("\ufeff") ? text.substring(1) : text;
  }
}
