package org.tierlight.xlsx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.Serial;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.jspecify.annotations.Nullable;

/** Walks through the sheets of a workbook (OOXML), row by row. */
public final class Workbook {

  /** Letters of a date in a number format, once what stands in quotes and brackets is gone. */
  private static final Pattern DATE = Pattern.compile("(?i).*[dy].*");

  /** Behind the last day of a sheet's calendar, 31 December 9999 (ECMA-376, 18.17.4.1). */
  private static final double DAYS = 2_958_466;

  private static final Pattern LITERAL = Pattern.compile("\"[^\"]*\"|\\[[^]]*]|\\\\.");

  /** What a formula gives that fails (ECMA-376, 18.17.3, and those of newer programs). */
  private static final Pattern ERROR =
      Pattern.compile(
          "#(?:REF!|N/A|VALUE!|DIV/0!|NAME\\?|NULL!|NUM!|SPILL!|CALC!|FIELD!|GETTING_DATA)");

  private final byte[] file;
  private final Dates dates;

  /** How cells are told that a sheet shows as dates. */
  public enum Dates {
    /** As the number of days that stands in the cell. */
    AS_NUMBERS,
    /** As ISO 8601 has it. */
    AS_ISO
  }

  /** Who is told of what a workbook holds. */
  public interface Reader {

    /** A sheet begins; whether its rows are wanted. */
    boolean sheet(String name);

    /** A row of it, with its number from 1; rows without cells are not told. */
    void row(int number, List<String> cells);

    /**
     * A row with a cell that says nothing of its own; its text stands among the others.
     *
     * @param place of the cell, from 0
     * @param why in words that continue the name of its place
     */
    default void unreadable(int number, List<String> cells, int place, String why) {
      row(number, cells);
    }
  }

  /** A workbook of these bytes. */
  public Workbook(byte[] file, Dates dates) {
    this.file = file.clone();
    this.dates = dates;
  }

  /**
   * Tells all that is wanted of it.
   *
   * @throws UnreadableWorkbook if it is damaged, or not safe to read
   */
  public void read(Reader reader) {
    Archive.check(file);
    try (ReadableWorkbook workbook = open()) {
      for (Sheet sheet : workbook.getSheets().toList()) {
        if (reader.sheet(Objects.requireNonNullElse(sheet.getName(), ""))) {
          rows(sheet, reader);
        }
      }
    } catch (ReaderFailed theirs) {
      throw theirs.failure;
    } catch (IOException | RuntimeException damaged) {
      // The library meets a damaged workbook with exceptions of many kinds, unchecked ones too.
      throw new UnreadableWorkbook("The workbook is damaged, or none", damaged);
    }
  }

  /** The library wants a part for formats where formats are asked for; a workbook may have none. */
  private ReadableWorkbook open() throws IOException {
    try {
      return open(dates == Dates.AS_ISO);
    } catch (ExcelReaderException withoutFormats) {
      return open(false);
    }
  }

  private ReadableWorkbook open(boolean withFormats) throws IOException {
    ReadingOptions options = new ReadingOptions(withFormats, false);
    return new ReadableWorkbook(new ByteArrayInputStream(file), options);
  }

  private void rows(Sheet sheet, Reader reader) throws IOException {
    Numbering numbering = new Numbering();
    try (Stream<Row> rows = sheet.openStream()) {
      rows.forEach(row -> tell(reader, numbering.of(row), row));
    }
  }

  /** A row without a number of its own is the next one. */
  private static final class Numbering {

    private int last;

    int of(Row row) {
      last = Math.max(last + 1, row.getRowNum());
      return last;
    }
  }

  private void tell(Reader reader, int number, Row row) {
    List<String> cells = texts(row);
    OptionalInt fault =
        IntStream.range(0, row.getCellCount())
            .filter(place -> row.getOptionalCell(place).flatMap(Workbook::fault).isPresent())
            .findFirst();
    try {
      if (fault.isPresent()) {
        int place = fault.getAsInt();
        String why = row.getOptionalCell(place).flatMap(Workbook::fault).orElseThrow();
        reader.unreadable(number, cells, place, why);
      } else {
        reader.row(number, cells);
      }
    } catch (RuntimeException failure) {
      throw new ReaderFailed(failure);
    }
  }

  /** A spreadsheet program stores what a formula gave; a file made without one holds no result. */
  private static Optional<String> fault(Cell cell) {
    String stored = cell.getRawValue();
    boolean isOfFormula = cell.getType() == CellType.FORMULA;
    if (cell.getType() == CellType.ERROR || (isOfFormula && isError(stored))) {
      return Optional.of("holds an error of the spreadsheet instead of a value");
    }
    return cell.getFormula() != null && stored == null
        ? Optional.of("holds a formula without its result: save the file in a spreadsheet program")
        : Optional.empty();
  }

  private static boolean isError(@Nullable String stored) {
    return stored != null && ERROR.matcher(stored).matches();
  }

  private List<String> texts(Row row) {
    return IntStream.range(0, row.getCellCount())
        .mapToObj(column -> row.getOptionalCell(column).map(this::text).orElse(""))
        .toList();
  }

  private String text(Cell cell) {
    return cell.getType() == CellType.NUMBER
        ? date(cell).orElseGet(() -> number(cell))
        : Objects.requireNonNullElse(cell.getText(), "");
  }

  /**
   * Numbers as short as they are exact as doubles: workbooks hold 6.2999989999999997 for 6.299999.
   * What is no double is told as it stands there.
   */
  private static String number(Cell cell) {
    double value = cell.asNumber().doubleValue();
    return Double.isInfinite(value)
        ? cell.getRawValue()
        : new BigDecimal(Double.toString(value)).stripTrailingZeros().toPlainString();
  }

  /** Beyond the calendar of a sheet, which shows ### there, nobody is to take it for a day. */
  private Optional<String> date(Cell cell) {
    String format = cell.getDataFormatString();
    if (dates == Dates.AS_NUMBERS
        || format == null
        || !DATE.matcher(LITERAL.matcher(format).replaceAll("")).matches()) {
      return Optional.empty();
    }
    double day = cell.asNumber().doubleValue();
    return Optional.of(day >= 0 && day < DAYS ? iso(cell.asDate()) : "#" + number(cell));
  }

  private static String iso(LocalDateTime moment) {
    return moment.toLocalTime().equals(LocalTime.MIDNIGHT)
        ? moment.toLocalDate().toString()
        : moment + "Z";
  }

  /** Parts what fails in whoever is told from what fails in the library. */
  private static final class ReaderFailed extends RuntimeException {

    @Serial private static final long serialVersionUID = 1;

    private final RuntimeException failure;

    ReaderFailed(RuntimeException failure) {
      super(failure);
      this.failure = failure;
    }
  }
}
