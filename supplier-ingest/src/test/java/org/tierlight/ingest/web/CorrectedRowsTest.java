package org.tierlight.ingest.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tierlight.ingest.Rules;
import org.tierlight.ingest.csv.CsvReader;
import org.tierlight.ingest.file.ReferenceTables;
import org.tierlight.ingest.form.Value;
import org.tierlight.ingest.problem.Place;
import org.tierlight.ingest.problem.Problem;
import org.tierlight.ingest.problem.ProblemCode;
import org.tierlight.ingest.receipt.Receipt;
import org.tierlight.ingest.submission.Item;
import org.tierlight.ingest.submission.Kind;
import org.tierlight.ingest.submission.Table;
import org.tierlight.ingest.submission.TableRequest;
import org.tierlight.ingest.table.TableReader;
import org.tierlight.vocabulary.CountryNames;

class CorrectedRowsTest {

  private static final String WHY =
      "Land: UNKNOWN_COUNTRY is none. " + ProblemCode.UNKNOWN_COUNTRY.hint() + "\r\n";

  private static final TableReader READER =
      new TableReader(
          Map.of(TableRequest.Medium.CSV, new CsvReader()),
          ReferenceTables.columnNames(),
          CountryNames.shipped(),
          ReferenceTables.areas());

  @Test
  void refusedRowsComeBackAsTheyWereSentWithTheirProblems() throws IOException {
    assertThat(corrected("Land;Name;lat\nXX;\"=1+1; \"\"A\"\"\";-3,5\nCN\n"))
        .isEqualTo(
            "Land;Name;lat;tierlight_row;tierlight_problems\r\n"
                + "XX;\"'=1+1; \"\"A\"\"\";-3,5;2;"
                + WHY
                + "CN;;;3;"
                + WHY);
  }

  /** Whoever sends the file again sends what was sent first. */
  @Test
  void whatComesBackCanBeSentAgain() throws IOException {
    String sent = "country,name,address\nCN,=SUM(A1),\"a, \"\"b\"\"\nc\"\n";

    assertThat(body(corrected(sent))).isEqualTo(body(sent));
    assertThat(corrected(corrected(sent))).isEqualTo(corrected(sent));
  }

  @Test
  void aRowAboutAPersonIsNamedByItsNumberAlone() throws IOException {
    String sent = "country,name\nCN,Secret\n";

    assertThat(corrected(Kind.SUPPLIER, ProblemCode.PERSON_DATA, sent))
        .contains("\r\n,,2,\"Land: PERSON_DATA")
        .doesNotContain("Secret");
    assertThat(corrected(Kind.GRIEVANCE, ProblemCode.UNKNOWN_CODE, sent))
        .as("each case is a person's")
        .contains("\r\n,,2,")
        .doesNotContain("Secret");
    assertThat(corrected(Kind.SUPPLIER, ProblemCode.UNKNOWN_CODE, sent)).contains("Secret");
  }

  private static Value body(String text) {
    return ((Item.Submission) open(text).items().next().item()).body();
  }

  private static String corrected(String text) throws IOException {
    return corrected(Kind.SUPPLIER, ProblemCode.UNKNOWN_COUNTRY, text);
  }

  private static String corrected(Kind kind, ProblemCode code, String text) throws IOException {
    Table.Rows rows = open(text);
    CorrectedRows reply = new CorrectedRows(kind, rows);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    reply.begin(out);
    while (rows.items().hasNext()) {
      Receipt refused =
          Receipt.rejected(0, List.of(new Problem(code, new Place.Cell(2, "Land"), "is none")));
      reply.write(new Reading.Indexed(0, rows.items().next()), refused, out);
    }
    return out.toString(UTF_8);
  }

  private static Table.Rows open(String text) {
    ByteArrayInputStream in = new ByteArrayInputStream(text.getBytes(UTF_8));
    return (Table.Rows)
        READER.open(Kind.SUPPLIER, TableRequest.plain(), in::read, _ -> Rules.PLAIN);
  }
}
