package org.tierlight.risk.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tierlight.risk.indicator.GoodCode.Extent;
import org.tierlight.risk.legal.Force;

/** An operator's file of orders on products. */
class OrderFilesTest {

  private static final String HEADER =
      "area,name,order,product,hsEdition,prefix,extent,reference,from,until\n";

  private static PackImport read(String rows) {
    return Files.imported(HEADER + rows);
  }

  @Test
  void anOrderNamesItsPlaceItsGoodsAndItsForce() {
    PackImport pack =
        read(
            """
            CN-XJ,Xinjiang,Order 1 (fictional),cotton,HS2022,5201,WHOLE,notice 1,2021-01-13,2022-06-21
            mw,,Order 2 (fictional),tobacco,hs2017,24,part,notice 2,"November 1, 2019",
            """);

    assertThat(pack.format()).isEqualTo(PackFormat.PRODUCT_ORDERS);
    assertThat(pack.rejected()).isEmpty();
    OrderRow cotton = pack.rows(OrderRow.class).getFirst();
    assertThat(cotton.area().code()).isEqualTo("CN-XJ");
    assertThat(cotton.goods().code().digits()).isEqualTo("5201");
    assertThat(cotton.goods().extent()).isEqualTo(Extent.WHOLE);
    assertThat(cotton.force())
        .isEqualTo(new Force(LocalDate.of(2021, 1, 13), Optional.of(LocalDate.of(2022, 6, 21))));
    OrderRow tobacco = pack.rows(OrderRow.class).getLast();
    assertThat(tobacco.area().name()).isEqualTo("mw");
    assertThat(tobacco.area().code()).isEqualTo("MW");
    assertThat(tobacco.force().until()).isEmpty();
  }

  @Test
  void aRowThatSaysTooLittleIsRejectedWithItsReason() {
    PackImport pack =
        read(
            """
            XX,,Order,cotton,HS2022,5201,WHOLE,notice,2021-01-13,
            CN,,Order,cotton,HS2022,52A,WHOLE,notice,2021-01-13,
            CN,,Order,cotton,HS1996,5201,WHOLE,notice,2021-01-13,
            CN,,Order,cotton,HS2022,5201,SOME,notice,2021-01-13,
            CN,,Order,,HS2022,5201,WHOLE,notice,2021-01-13,
            CN,,Order,cotton,HS2022,5201,WHOLE,notice,soon,
            CN,,Order,cotton,HS2022,5201,WHOLE,notice,2021-01-13,2020-01-01
            CN,,Order,cotton,HS2022,5201,WHOLE,notice,2021-01-13,later
            CN,,Order,cotton,HS2022,5201,WHOLE,,2021-01-13,
            CN,,Order,cotton,HS2022,5201,WHOLE,notice,0000-01-13,
            CN,,Order,cotton,HS2022,5201,WHOLE,notice,2999-01-13,
            CN,,Order,cotton,HS2022,529999,WHOLE,notice,2021-01-13,
            CN,,Order,cotton,HS2017,529999,WHOLE,notice,2021-01-13,
            """);

    assertThat(pack.rows()).isEmpty();
    assertThat(Files.rejections(pack))
        .extracting(text -> text.substring(0, text.indexOf(':')))
        .containsExactly(
            "2 area",
            "3 prefix",
            "4 prefix",
            "5 prefix",
            "6 prefix",
            "7 from",
            "8 from",
            "9 from",
            "10 order",
            "11 from",
            "12 from",
            "13 prefix",
            "14 prefix");
  }
}
