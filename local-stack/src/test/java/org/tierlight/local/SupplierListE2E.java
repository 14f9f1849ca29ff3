package org.tierlight.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tierlight.local.gateway.Receipt;
import org.tierlight.local.load.Loading;
import org.tierlight.local.load.SourceFile;

/** Lists in the columns of Open Supply Hub, and the other formats, through the whole stack. */
class SupplierListE2E {

  private static final RunningStack STACK = RunningStack.shared();

  @TempDir private Path directory = Path.of("");

  @ParameterizedTest
  @CsvSource({
    "suppliers-plain.csv,    4, 0, ''",
    "suppliers-places.csv,   2, 2, 'row 3, column country: UNKNOWN_COUNTRY'",
    "shipments.csv,          2, 1, 'row 4, column buyerId: SELF_SUPPLY'",
    "suppliers.ndjson,       2, 1, 'line 2, at '",
    "shipments.json,         2, 0, ''",
    "evidence.json,          1, 1, 'item 2, at /strength: OUT_OF_RANGE'"
  })
  void everyRowIsTakenOrRefusedWithItsPlaceAndReason(
      String name, long taken, long refused, String complaint) throws Exception {
    StringWriter complaints = new StringWriter();
    PrintWriter out = new PrintWriter(complaints, true);
    SourceFile file = SourceFile.of(fixture(name));
    Loading loading = new Loading(STACK.gateway(), new LoadReport(file, out));
    loading.send(file);
    assertThat(complaints.toString()).contains(complaint);
    assertThat(loading.count(Receipt.Status.ACCEPTED)).isEqualTo(taken);
    assertThat(loading.count(Receipt.Status.REJECTED)).isEqualTo(refused);
  }

  /** The gateway and this program cut the same table into the same rows. */
  @Test
  void badRowsAreRefusedAtTheirPlacesAndCostNoOther() throws Exception {
    String table =
        """
        id,country,name
        cut-1,PE,12" Pipe Works (fictional)

        cut-2,PE,"Two
        Lines, One Cell (fictional)"
        cut-3,PE,"Stray" Mill (fictional)
        cut-4,PE,"Never Closed (fictional)
        cut-5,PE,LONG
           \s
        "cut-6","PE","Said ""Six"" (fictional)"
        """
            .replace("LONG", "x".repeat(70 << 10));
    StringWriter said = new StringWriter();
    Path file = Files.writeString(directory.resolve("cut.csv"), table);
    assertThat(new FileLoad(STACK.gateway(), new PrintWriter(said, true)).send(file)).isTrue();
    assertThat(said.toString())
        .contains("row 5: MALFORMED_CSV")
        .contains("row 6: MALFORMED_CSV")
        .contains("row 7: LINE_TOO_LONG")
        .contains("3 accepted, 0 duplicate, 3 refused\n");
  }

  @Test
  void theSampleOfTheReadmeIsTakenButForItsLastRow() throws Exception {
    StringWriter said = new StringWriter();
    Path sample = RunningStack.modules().resolve(Path.of("docs", "samples", "suppliers.csv"));
    assertThat(new FileLoad(STACK.gateway(), new PrintWriter(said, true)).send(sample)).isTrue();
    assertThat(said.toString())
        .contains("row 6, column country: UNKNOWN_COUNTRY")
        .contains("4 accepted, 0 duplicate, 1 refused");
  }

  private static Path fixture(String name) throws Exception {
    return Path.of(Objects.requireNonNull(SupplierListE2E.class.getResource(name)).toURI());
  }
}
