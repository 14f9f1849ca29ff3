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
import org.tierlight.risk.legal.Presumption;
import org.tierlight.risk.legal.ProductOrder;
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
    return open(FILE);
  }

  private static OpenPack open(String file) {
    Reading reading = PackWiring.recogniser().read(file.getBytes(UTF_8), LocalDate.of(2026, 9, 1));
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
  void goodsAndPlacesOfAnOwnListAreLawBesideOrdersAndWhatShips() {
    OpenPack own =
        open(
            """
            name,aliases,country,identifiers,address,scope,hs,region,imo,since,reference
            Fictional sugar,,DO,,,PRODUCT,1701,,,,order 5
            Fictional valley,,,,,REGION,,MW,,,order 6
            """);
    int shipped = PackFiles.sources().law().rules().presumptions().size();
    IndicatorSources sources = tables.with(new OpenPacks(List.of(own, open()), List.of()));

    assertThat(sources.law().rules().orders())
        .extracting(ProductOrder::order)
        .containsExactly("Fictional sugar", "Order (fictional)");
    assertThat(sources.law().rules().presumptions())
        .hasSize(shipped + 1)
        .last()
        .returns("Fictional valley", Presumption::law);
    assertThat(sources.law().packs()).filteredOn(it -> it.name().equals("own-list")).hasSize(1);
  }

  @Test
  void anOwnListOfCompaniesIsNotCitedAsLaw() {
    OpenPack own =
        open(
            """
            name,aliases,country,identifiers,address,scope,hs,region,imo,since,reference
            Fictional Mills,,DO,,,COMPANY,,,,,order 5
            """);
    IndicatorSources sources = tables.with(new OpenPacks(List.of(own), List.of()));

    assertThat(sources.law().packs()).isEqualTo(PackFiles.sources().law().packs());
  }

  @Test
  void ofALostFileNoOrderIsHeldSoThatNothingIsClear() {
    LostPack lost = new LostPack(open().activation(), Optional.empty(), "its file is gone");
    IndicatorSources sources = tables.with(new OpenPacks(List.of(), List.of(lost)));

    assertThat(sources.law().rules().orders()).isEmpty();
  }
}
