package org.tierlight.ingest.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.tierlight.ingest.problem.Place;
import org.tierlight.ingest.problem.Problem;
import org.tierlight.ingest.problem.ProblemCode;
import org.tierlight.ingest.receipt.Receipt;
import org.tierlight.ingest.submission.Kind;
import org.tierlight.ingest.submission.Table;
import org.tierlight.ingest.submission.Taken;
import org.tierlight.vocabulary.Formulas;

/**
 * The refused rows of a table as a table, with their problems in columns behind their own: mended,
 * it can be sent again as it is. What a row says of a person is not repeated: of such a one there
 * is only its number and the problem.
 */
final class CorrectedRows implements Reply {

  private static final List<String> OURS = List.of("tierlight_row", "tierlight_problems");

  private final char delimiter;
  private final List<String> sent;
  private final List<String> header;
  private final boolean isOfCases;

  /**
   * The refused rows of a table.
   *
   * @param kind what it holds; of grievances each row is the case of a person
   */
  CorrectedRows(Kind kind, Table.Rows table) {
    this.isOfCases = kind == Kind.GRIEVANCE;
    this.delimiter = table.delimiter();
    this.header = table.header().stream().filter(name -> !OURS.contains(name)).toList();
    this.sent = table.header();
  }

  @Override
  public String contentType() {
    return "text/csv;charset=UTF-8";
  }

  @Override
  public void begin(OutputStream out) throws IOException {
    List<String> cells = new ArrayList<>(header);
    cells.addAll(OURS);
    line(cells, out);
  }

  @Override
  public void write(Reading.Indexed item, Receipt receipt, OutputStream out) throws IOException {
    if (receipt.status() == Receipt.Status.REJECTED) {
      String problems =
          receipt.problems().stream()
              .map(CorrectedRows::sentence)
              .collect(Collectors.joining(" / "));
      boolean isOfPerson =
          isOfCases
              || receipt.problems().stream()
                  .anyMatch(problem -> problem.code() == ProblemCode.PERSON_DATA);
      for (Taken.Sent row : item.taken().cells()) {
        List<String> shown = isOfPerson ? List.of() : row.cells();
        line(cells(new Taken.Sent(row.number(), shown), problems), out);
      }
    }
  }

  @Override
  public void breakOff(ProblemType type, Reading.Indexed first, Arrival arrival, OutputStream out)
      throws IOException {
    List<String> cells = new ArrayList<>(header);
    cells.replaceAll(_ -> "");
    cells.add(
        first.taken().cells().stream()
            .findFirst()
            .map(row -> String.valueOf(row.number()))
            .orElse(""));
    cells.add(type.title() + ": from this row on nothing is stored for certain. " + type.detail());
    line(cells, out);
  }

  /** The row as it was sent, without the columns of an earlier correction. */
  private List<String> cells(Taken.Sent row, String problems) {
    List<String> cells = new ArrayList<>();
    for (int place = 0; place < sent.size(); place++) {
      if (!OURS.contains(sent.get(place))) {
        cells.add(place < row.cells().size() ? meant(row.cells().get(place)) : "");
      }
    }
    cells.add(String.valueOf(row.number()));
    cells.add(problems);
    return cells;
  }

  /** What was escaped for an earlier correction is not escaped twice. */
  private String meant(String cell) {
    return sent.containsAll(OURS) ? Formulas.unescaped(cell) : cell;
  }

  private static String sentence(Problem problem) {
    String column =
        switch (problem.place()) {
          case Place.Cell(long _, String name) -> name;
          case Place.Pointer(String pointer) -> pointer;
        };
    return (column.isEmpty() ? "" : column + ": ")
        + problem.code()
        + " "
        + problem.message()
        + ". "
        + problem.code().hint();
  }

  private void line(List<String> cells, OutputStream out) throws IOException {
    String line =
        cells.stream().map(this::cell).collect(Collectors.joining(String.valueOf(delimiter)));
    out.write((line + "\r\n").getBytes(UTF_8));
  }

  private String cell(String text) {
    String safe = Formulas.escaped(text);
    boolean quoted =
        safe.indexOf(delimiter) >= 0
            || safe.indexOf('"') >= 0
            || safe.indexOf('\n') >= 0
            || safe.indexOf('\r') >= 0;
    return quoted ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
  }
}
