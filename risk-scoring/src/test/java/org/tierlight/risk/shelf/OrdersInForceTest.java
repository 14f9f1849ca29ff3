package org.tierlight.risk.shelf;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tierlight.risk.PackWiring;
import org.tierlight.risk.csv.PackFiles;
import org.tierlight.risk.indicator.IndicatorSources;
import org.tierlight.risk.indicator.Pack;
import org.tierlight.risk.pack.PackImport;
import org.tierlight.risk.pack.Reading;

/** An operator's orders on products stand in the stead of the empty pack that ships. */
class OrdersInForceTest {

  private static final String FILE =
      """
      area,name,order,product,hsEdition,prefix,extent,reference,from,until
      MW,Malawi,Order (fictional),tobacco,HS2022,2401,WHOLE,notice,2019-11-01,
      """;

  private final PackIndicators tables = new PackIndicators(PackFiles.sources());

  private static OpenPack open() {
    Reading reading = PackWiring.recogniser().read(FILE.getBytes(UTF_8), LocalDate.of(2026, 9, 1));
    PackImport content = ((Reading.Read) reading).pack();
    Activation activation =
        new Activation(
            "1", content.pack(), "", content.format(), "abc", 1, 1, 0, Instant.EPOCH, "operator");
    return new OpenPack(activation, content);
  }

  private static List<String> orderPacks(IndicatorSources sources) {
    return sources.law().packs().stream()
        .filter(pack -> pack.name().equals("product-orders"))
        .map(Pack::edition)
        .toList();
  }

  @Test
  void aFileOfOrdersTakesThePlaceOfTheEmptyPack() {
    IndicatorSources sources = tables.with(new OpenPacks(List.of(open()), List.of()));

    assertThat(sources.law().rules().orders()).hasSize(1);
    assertThat(sources.law().rules().presumptions()).isNotEmpty();
    assertThat(orderPacks(sources)).containsExactly("brought 1970-01-01");
    assertThat(orderPacks(PackFiles.sources())).containsExactly("1: none ships");
  }

  @Test
  void ofALostFileNoOrderIsHeldSoThatNothingIsClear() {
    LostPack lost = new LostPack(open().activation(), Optional.empty(), "its file is gone");
    IndicatorSources sources = tables.with(new OpenPacks(List.of(), List.of(lost)));

    assertThat(sources.law().rules().orders()).isEmpty();
  }
}
