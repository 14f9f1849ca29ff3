package org.tierlight.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tierlight.local.gateway.FakeGateway.receipt;

import java.io.PrintWriter;
import java.io.RandomAccessFile;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tierlight.local.gateway.FakeGateway;
import org.tierlight.local.gateway.FakeGateway.Answer;
import org.tierlight.local.gateway.Receipt;
import org.tierlight.local.load.Batches;

class FileLoadTest {

  private static final String ORDERS =
      """
      area,name,order,product,hsEdition,prefix,extent,reference,from,until
      CN,,Order 1 (fictional),cotton,HS2022,5201,WHOLE,notice 1,2021-01-13,
      """;
  private static final Answer REFUSED_TABLE =
      new Answer(
          422,
          """
          {"type":"/problems/table-refused","title":"Table refused","detail":"Correct the header.",
           "problems":[{"column":"country","code":"MISSING_COLUMN","message":"is required"}]}
          """);

  private final StringWriter said = new StringWriter();

  @TempDir private Path directory = Path.of("");

  @Test
  void aDirectoryIsNoFile() throws Exception {
    assertThat(load(directory, List.of())).isFalse();
    assertThat(said.toString()).contains("this is no file").hasLineCount(1);
  }

  @Test
  void aFileThatIsNotThereIsSaid() throws Exception {
    assertThat(load(directory.resolve("none.csv"), List.of())).isFalse();
    assertThat(said.toString()).contains("there is no such file").hasLineCount(1);
  }

  @Test
  void refusedRowsAreAnAnswer() throws Exception {
    String refusal =
        """
        {"index":1,"status":"REJECTED","problems":
        [{"code":"SELF_SUPPLY","row":3,"column":"","message":"is both"}]}
        """;
    assertThat(load(table(2), List.of(new Answer(202, receipts(1) + refusal)))).isTrue();
    assertThat(said.toString())
        .contains("  row 3: SELF_SUPPLY: is both\n")
        .contains("suppliers, 1 accepted, 0 duplicate, 1 refused\n");
  }

  @Test
  void partsOfCatenaXGoInOnePieceAndWhatIsUnknownIsSaid() throws Exception {
    Path parts = directory.resolve("parts.json");
    Files.writeString(
        parts, "{\"policies\": {},\n \"https://catenax.io/schema/TestDataContainer/1.0.0\": [{}]}");
    Answer receipts =
        new Answer(
            202,
            """
            [{"index": 0, "status": "ACCEPTED", "id": "p-1",
              "notes": [{"code": "SITE_UNKNOWN", "pointer": "/0", "message": "has no site"}]},
             {"index": 1, "status": "REJECTED",
              "problems": [{"code": "MISSING_FIELD", "pointer": "/1/bpnl", "message": "is required"}]}]
            """);

    assertThat(load(parts, List.of(receipts))).isTrue();
    assertThat(said.toString())
        .contains("  refused: MISSING_FIELD: is required at /1/bpnl\n")
        .contains("  noted of 1: SITE_UNKNOWN: has no site\n")
        .contains("parts.json: parts and links, 1 accepted, 0 duplicate, 1 refused\n");
  }

  @Test
  void eventsOfEpcisAreCaptured() throws Exception {
    Path xml = directory.resolve("events.xml");
    Files.writeString(xml, "<?xml version='1.0'?>\n<epcis:EPCISDocument/>");
    Answer job =
        new Answer(
            202,
            """
            {"accepted": 1, "duplicate": 2, "rejected": 1, "errors":
            [{"title": "UNKNOWN_CBV_WORD", "detail": "event 3, line 7 bizStep: is no word"}]}
            """);

    assertThat(load(xml, List.of(job))).isTrue();
    assertThat(said.toString())
        .contains("  UNKNOWN_CBV_WORD: event 3, line 7 bizStep: is no word\n")
        .contains("events.xml: events, 1 accepted, 2 duplicate, 1 refused\n");

    Path large = Files.write(directory.resolve("large.json"), new byte[(1 << 20) + 1]);
    try (RandomAccessFile start = new RandomAccessFile(large.toFile(), "rw")) {
      start.writeBytes("{\"type\": \"EPCISDocument\"");
    }
    assertThat(load(large, List.of())).isFalse();
    assertThat(said.toString()).contains("has at most 1 MiB");
  }

  @Test
  void rowsWithoutReceiptAreNamedAndFail() throws Exception {
    assertThat(load(table(5), List.of(new Answer(202, receipts(2))))).isFalse();
    assertThat(said.toString())
        .contains("rows 4–6 were not read")
        .contains("2 accepted, 0 duplicate, 0 refused, 3 not read");
  }

  @Test
  void aLoadThatBreaksOffSaysWhereItStands() throws Exception {
    Answer refusal = new Answer(403, "{\"title\":\"Forbidden\",\"detail\":\"The key expired.\"}");
    Answer answer = new Answer(202, receipts(Batches.MOST_ITEMS));
    assertThat(load(table(Batches.MOST_ITEMS + 1), List.of(answer, refusal))).isFalse();
    assertThat(said.toString())
        .contains("403 Forbidden: The key expired.")
        .contains("So far 1000 accepted, 0 duplicate, 0 refused. To go on, run the same command")
        .contains("it is safe");
  }

  @Test
  void whatWouldBeRefusedAgainIsNotToBeSentAgainAsItIs() throws Exception {
    Answer refusal = new Answer(400, "{\"title\":\"Bad request\",\"detail\":\"No map.\"}");
    assertThat(load(table(1), List.of(refusal))).isFalse();
    assertThat(said.toString())
        .contains("400 Bad request: No map.", "Mend what is named above")
        .doesNotContain("same command");
  }

  @Test
  void whatWasLeftOutIsSaid() throws Exception {
    String noted =
        """
        {"index":0,"status":"ACCEPTED","notes":
        [{"code":"LEFT_OUT","column":"phone","message":"speaks of a person"}]}
        """
            .replace("\n", "");
    assertThat(load(table(1), List.of(new Answer(202, noted)))).isTrue();
    assertThat(said.toString())
        .contains("1 accepted (1 with a part left out)")
        .contains("left out of 1: LEFT_OUT: speaks of a person");
  }

  @Test
  void aFileThatIsTooLargeForAPackIsSaidToBeAndNotSent() throws Exception {
    Path large = Files.writeString(directory.resolve("large.bin"), "Country;Rating\n");
    try (RandomAccessFile hole = new RandomAccessFile(large.toFile(), "rw")) {
      hole.setLength((32L << 20) + 1);
    }

    assertThat(load(large, List.of())).isFalse();
    assertThat(said.toString()).contains("this is no text", "at most 32 MiB").hasLineCount(2);
  }

  @Test
  void aPublishersFileGoesToThePacksAndItsRefusedRowsAreNamed() throws Exception {
    Path list = Files.writeString(directory.resolve("any.name"), "Country;Country_Code;Rating\n");
    String receipt =
        """
        {"status":"ACCEPTED","pack":"ituc","title":"Global Rights Index","rows":2,"rejected":1,
         "problems":[{"code":"REJECTED","row":3,"column":"Rating","message":"no value"}]}
        """;

    assertThat(load(list, List.of(new Answer(202, receipt)))).isTrue();
    assertThat(said.toString())
        .contains("pack ituc (Global Rights Index), 2 rows taken, 1 refused; in force")
        .contains("  row 3, column Rating: no value");
  }

  @Test
  void whatIsOfPersonsIsSentNowhereElse() throws Exception {
    String refusal =
        """
        {"type":"/problems/table-refused","title":"Table refused","detail":"",
         "problems":[{"column":"x","code":"PERSON_DATA","message":"is about persons"}]}
        """;

    assertThat(load(table(2), List.of(new Answer(422, refusal)))).isFalse();
    assertThat(said.toString()).contains("PERSON_DATA").doesNotContain("file of a pack");
  }

  @Test
  void aFileOfNoKnownKindIsSaidToBeNeither() throws Exception {
    Path other = Files.writeString(directory.resolve("other.csv"), "a,b\n1,2\n");
    Answer unknown = new Answer(422, "{\"type\":\"/problems/unknown-pack\",\"title\":\"no\"}");

    assertThat(load(other, List.of(unknown))).isFalse();
    assertThat(said.toString())
        .contains("neither suppliers")
        .contains("Nor is it a file of a pack");
  }

  @Test
  void aTableThatIsNoneOfSuppliersGoesToThePacks() throws Exception {
    Path orders = Files.writeString(directory.resolve("orders.csv"), ORDERS);
    String receipt =
        """
        {"status":"ACCEPTED","pack":"product-orders","title":"Official orders","rows":1,"rejected":0}
        """;

    assertThat(load(orders, List.of(REFUSED_TABLE, new Answer(202, receipt)))).isTrue();
    assertThat(said.toString())
        .contains("pack product-orders (Official orders), 1 rows taken, 0 refused; in force")
        .doesNotContain("MISSING_COLUMN");
  }

  @Test
  void aTableOfWrongHeadingsIsToldAllFormsThereAre() throws Exception {
    Path orders = Files.writeString(directory.resolve("orders.csv"), ORDERS);
    Answer unknown =
        new Answer(
            422,
            """
            {"type":"/problems/unknown-pack","title":"Unprocessable","detail":"none of the forms",
             "known":["Fictional Union, Index: columns Country, Rating"]}
            """);

    assertThat(load(orders, List.of(REFUSED_TABLE, unknown))).isFalse();
    assertThat(said.toString())
        .contains("country MISSING_COLUMN is required")
        .contains("Nor is it a file of a pack")
        .contains("Fictional Union, Index: columns Country, Rating")
        .doesNotContain("So far");
  }

  @Test
  void aTableThatNeitherDoorTakesIsToldBothReasons() throws Exception {
    Path table = Files.writeString(directory.resolve("typo.csv"), "contry,name\nPE,A\n");
    Answer expired = new Answer(403, "{\"title\":\"Forbidden\",\"detail\":\"The key expired.\"}");

    assertThat(load(table, List.of(REFUSED_TABLE, expired))).isFalse();
    assertThat(said.toString())
        .contains("country MISSING_COLUMN is required")
        .contains("Nor was it taken as a file of a pack: 403 Forbidden: The key expired.");
  }

  private boolean load(Path file, List<Answer> answers) throws Exception {
    Deque<Answer> left = new ArrayDeque<>(answers);
    try (FakeGateway gateway = new FakeGateway(_ -> left.remove())) {
      return new FileLoad(gateway.client(), new PrintWriter(said, true)).send(file);
    }
  }

  private Path table(int rows) throws Exception {
    return Files.writeString(
        directory.resolve("table.csv"), "country,name\n" + "PE,A\n".repeat(rows));
  }

  private static String receipts(int count) {
    StringBuilder receipts = new StringBuilder();
    for (int index = 0; index < count; index++) {
      receipts.append(receipt(index, Receipt.Status.ACCEPTED));
    }
    return receipts.toString();
  }
}
