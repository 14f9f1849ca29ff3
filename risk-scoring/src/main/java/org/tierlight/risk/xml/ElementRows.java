package org.tierlight.risk.xml;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tierlight.risk.pack.TableDraft;
import org.tierlight.risk.pack.TableDraft.NamedRow;
import org.tierlight.risk.pack.UnreadableFile;

/**
 * Turns nested elements into rows: an element without elements is a field of the one around it; an
 * element whose elements are all fields is a row and inherits the fields of those around it.
 */
final class ElementRows {

  private static final int DEEPEST = 32;

  private static final class Element {
    final String name;
    final int line;
    final Map<String, String> fields = new LinkedHashMap<>();
    final StringBuilder text = new StringBuilder();
    boolean hasElements;
    boolean hasRows;

    Element(String name, int line) {
      this.name = name;
      this.line = line;
    }
  }

  private final Deque<Element> open = new ArrayDeque<>();
  private final List<NamedRow> rows = new ArrayList<>();

  void open(String name, int line) {
    if (open.size() == DEEPEST) {
      throw new UnreadableFile("XML is not read below %d levels".formatted(DEEPEST));
    }
    open.addLast(new Element(name, line));
  }

  void text(String text) {
    if (!open.isEmpty()) {
      open.getLast().text.append(text);
    }
  }

  void close() {
    Element closed = open.removeLast();
    if (closed.hasElements && !closed.hasRows) {
      rows.add(row(closed));
    }
    if (!open.isEmpty()) {
      tell(open.getLast(), closed);
    }
  }

  List<NamedRow> rows() {
    return rows;
  }

  private static void tell(Element parent, Element closed) {
    parent.hasElements = true;
    if (closed.hasElements) {
      parent.hasRows = true;
    } else {
      parent.fields.put(closed.name, closed.text.toString());
    }
  }

  private NamedRow row(Element closed) {
    Map<String, String> fields = new LinkedHashMap<>();
    open.forEach(around -> fields.putAll(around.fields));
    fields.putAll(closed.fields);
    if ((rows.size() + 1L) * fields.size() > TableDraft.MOST_CELLS) {
      throw new UnreadableFile(
          "The file holds more than %d cells".formatted(TableDraft.MOST_CELLS));
    }
    return new NamedRow(closed.line, fields);
  }
}
