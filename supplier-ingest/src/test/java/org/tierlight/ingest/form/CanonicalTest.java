package org.tierlight.ingest.form;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CanonicalTest {

  @Test
  void whatStandsInTheLogIsFoundAgain() {
    Value body =
        new Value.Fields(
            Map.of(
                "name", new Value.Text("Ö".repeat(600)),
                "amount", new Value.Decimal(new BigDecimal("150.00")),
                "codes", new Value.Items(List.of(new Value.Flag(true), new Value.Nothing())),
                "absent", new Value.Nothing()));
    String written =
        "{0:k6:amountn4:15e1k5:codes[1:2f4:true00:k4:namet1200:" + "Ö".repeat(600) + "}0:";

    assertThat(HexFormat.of().formatHex(Canonical.digest(body)))
        .isEqualTo(HexFormat.of().formatHex(Canonical.digest(written)));
    assertThat(written.getBytes(UTF_8)).hasSizeGreaterThan(1024);
  }

  @Test
  void aNumberIsTheSameHoweverItIsWritten() {
    assertThat(Canonical.digest(new Value.Decimal(new BigDecimal("1.50"))))
        .isEqualTo(Canonical.digest(new Value.Decimal(new BigDecimal("15e-1"))));
  }
}
