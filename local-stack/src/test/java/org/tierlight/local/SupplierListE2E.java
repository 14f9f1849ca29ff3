package org.tierlight.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tierlight.local.gateway.Receipt;
import org.tierlight.local.load.Loading;
import org.tierlight.local.load.SourceFile;

/** Lists in the columns of Open Supply Hub, and the other formats, through the whole stack. */
class SupplierListE2E {

  private static final RunningStack STACK = RunningStack.shared();

  @ParameterizedTest
  @CsvSource({
    "suppliers-plain.csv,    4, 0, ''",
    "suppliers-places.csv,   2, 2, 'row 3, column country: UNKNOWN_COUNTRY'",
    "shipments.csv,          2, 1, 'row 4, column'",
    "suppliers.ndjson,       2, 1, 'line 2, at '",
    "shipments.json,         2, 0, ''",
    "evidence.json,          1, 1, 'item 2, at /strength: OUT_OF_RANGE'"
  })
  void everyRowIsTakenOrRefusedWithItsPlaceAndReason(
      String name, long taken, long refused, String complaint) throws Exception {
    StringWriter complaints = new StringWriter();
    PrintWriter out = new PrintWriter(complaints, true);
    SourceFile file = SourceFile.of(fixture(name));
    Loading loading =
        new Loading(
            STACK.gateway(),
            (batch, receipt) -> Refusals.print(out, file, batch, receipt),
            through -> {});
    loading.send(file);
    assertThat(complaints.toString()).contains(complaint);
    assertThat(loading.count(Receipt.Status.ACCEPTED)).isEqualTo(taken);
    assertThat(loading.count(Receipt.Status.REJECTED)).isEqualTo(refused);
  }

  private static Path fixture(String name) throws Exception {
    return Path.of(Objects.requireNonNull(SupplierListE2E.class.getResource(name)).toURI());
  }
}
