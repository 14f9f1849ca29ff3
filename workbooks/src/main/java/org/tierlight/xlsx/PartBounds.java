package org.tierlight.xlsx;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.InputStream;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Walks through one part of a workbook before the workbook's reader does, with the XML parser that
 * it uses: that reader makes a row as wide as the farthest cell says it is, and repeats a shared
 * formula in each cell that shares it, so a few bytes could ask for all memory. It joins the text
 * around elements where none may be, and does not see that a row or a cell begins within another.
 * The parser keeps every name it meets and takes ever longer to find the next.
 */
final class PartBounds {

  /** The last column of a sheet, XFD (ECMA-376, 18.3.1.4 and what Excel writes). */
  private static final int LAST_COLUMN = 16_384;

  /** All schemas of OOXML together have fewer names of elements and attributes. */
  private static final int MOST_NAMES = 10_000;

  /** A value and a cell for each of the cells that a table may have at most. */
  private static final int MOST_ELEMENTS = 4_000_000;

  /** Four times what a cell may hold. */
  private static final int LONGEST_TEXT = 1 << 17;

  /** What the formulas of one row may repeat; the longest that Excel takes, 2 000 times. */
  private static final long MOST_REPEATED = 16L << 20;

  private static final Pattern CELL = Pattern.compile("[A-Z]{1,3}[1-9][0-9]{0,6}");
  private static final Pattern ROW = Pattern.compile("[1-9][0-9]{0,6}");
  private static final Pattern TEXT = Pattern.compile("\\s*[0-9]{1,6}\\s*|\\s*1[0-9]{6}\\s*|\\s*");
  private static final int LAST_ROW = 1_048_576;

  /** What holds text only (ECMA-376, 18.3.1.96, 18.3.1.40 and 18.4.12). */
  private static final Set<String> TEXT_ONLY = Set.of("v", "f", "t");

  /** What never holds its like. */
  private static final Set<String> UNNESTED = Set.of("row", "c");

  private static final XMLInputFactory READERS = readers();

  private int elements;
  private int cellsOfRow;
  private long sharedOfRow;
  private boolean isFormula;
  private boolean isShared;
  private final StringBuilder digits = new StringBuilder();
  private final Set<String> within = new HashSet<>();
  private final Set<String> names = new HashSet<>();
  private long text;
  private long longestFormula;

  /**
   * Passes a part that is safe to read; what is no XML is not walked through.
   *
   * @throws UnreadableWorkbook if it is not safe
   */
  static void check(InputStream part) {
    try {
      Sips sips = new Sips(part);
      new PartBounds().walk(READERS.createXMLStreamReader(sips), sips);
    } catch (XMLStreamException _) {
      // A picture; or a broken part, which the workbook's reader reads no further than this one.
      return;
    }
  }

  private void walk(XMLStreamReader reader, Sips sips) throws XMLStreamException {
    while (reader.hasNext()) {
      sips.next();
      switch (reader.next()) {
        case XMLStreamConstants.DTD ->
            throw new UnreadableWorkbook("A workbook with a document type is not read");
        case XMLStreamConstants.START_ELEMENT -> open(reader);
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> add(reader.getText());
        case XMLStreamConstants.END_ELEMENT -> close(reader.getLocalName());
        default -> {
          // Comments and the like hold nothing that is kept.
        }
      }
    }
  }

  private void open(XMLStreamReader reader) {
    nest(reader.getLocalName());
    keep(reader);
    elements++;
    text = 0;
    digits.setLength(0);
    isFormula = reader.getLocalName().equals("f");
    if (elements > MOST_ELEMENTS) {
      throw new UnreadableWorkbook(
          "A part of the workbook has more than %d elements".formatted(MOST_ELEMENTS));
    }
    switch (reader.getLocalName()) {
      case "row" -> row(reader.getAttributeValue(null, "r"));
      case "c" -> {
        isShared = "s".equals(reader.getAttributeValue(null, "t"));
        cell(reader.getAttributeValue(null, "r"));
      }
      case "f" -> formula(reader.getAttributeValue(null, "t"));
      default -> {
        // Nothing else says where something stands.
      }
    }
  }

  private void keep(XMLStreamReader reader) {
    names.add(reader.getLocalName());
    for (int at = 0; at < reader.getAttributeCount(); at++) {
      names.add(reader.getAttributeLocalName(at));
    }
    if (names.size() > MOST_NAMES) {
      throw new UnreadableWorkbook(
          "A part of the workbook has more than %d names".formatted(MOST_NAMES));
    }
  }

  private void nest(String element) {
    for (String outer : within) {
      if (TEXT_ONLY.contains(outer) || outer.equals(element)) {
        throw new UnreadableWorkbook(
            "The workbook has an element '%s' inside of '%s'".formatted(shown(element), outer));
      }
    }
    if (TEXT_ONLY.contains(element) || UNNESTED.contains(element)) {
      within.add(element);
    }
  }

  private void row(@Nullable String number) {
    cellsOfRow = 0;
    sharedOfRow = 0;
    if (number != null && !(ROW.matcher(number).matches() && isRow(number))) {
      throw new UnreadableWorkbook("There is no row '%s' in a sheet".formatted(shown(number)));
    }
  }

  private void cell(@Nullable String reference) {
    cellsOfRow++;
    if (cellsOfRow > LAST_COLUMN) {
      throw new UnreadableWorkbook("A row has more than %d cells".formatted(LAST_COLUMN));
    }
    if (reference != null && !(CELL.matcher(reference).matches() && isInside(reference))) {
      throw new UnreadableWorkbook(
          "There is no cell '%s' in a sheet, which ends at XFD%d"
              .formatted(shown(reference), LAST_ROW));
    }
  }

  private void formula(@Nullable String kind) {
    sharedOfRow += "shared".equals(kind) ? 1 : 0;
    checkRepeated();
  }

  /** The reader fills its list of shared texts up to the number that a cell points to. */
  private void close(String element) {
    if (isShared && element.equals("v") && !TEXT.matcher(digits).matches()) {
      throw new UnreadableWorkbook(
          "There is no text of the number '%s' in a workbook".formatted(shown(digits.toString())));
    }
    isShared &= !element.equals("c");
    within.remove(element);
  }

  private void add(String characters) {
    text += characters.length();
    if (isShared) {
      digits.append(characters);
    }
    longestFormula = isFormula ? Math.max(longestFormula, text) : longestFormula;
    if (text > LONGEST_TEXT) {
      throw new UnreadableWorkbook(
          "The workbook has a text of more than %d characters".formatted(LONGEST_TEXT));
    }
    checkRepeated();
  }

  private void checkRepeated() {
    if (sharedOfRow * longestFormula > MOST_REPEATED) {
      throw new UnreadableWorkbook("A row repeats a shared formula too often");
    }
  }

  private static boolean isInside(String reference) {
    int column = 0;
    int place = 0;
    for (; Character.isLetter(reference.charAt(place)); place++) {
      column = 26 * column + reference.charAt(place) - 'A' + 1;
    }
    return column <= LAST_COLUMN && isRow(reference.substring(place));
  }

  private static boolean isRow(String digits) {
    return Integer.parseInt(digits) <= LAST_ROW;
  }

  /** As much of what was found as can be repeated to whoever sent it. */
  private static String shown(String text) {
    String plain = text.replaceAll("[^A-Za-z0-9$:.+-]", "?");
    return plain.length() > 20 ? plain.substring(0, 20) + "…" : plain;
  }

  private static XMLInputFactory readers() {
    XMLInputFactory readers = new InputFactoryImpl();
    readers.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    readers.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    return readers;
  }
}
