package org.tierlight.risk.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tierlight.vocabulary.Country;

/** An operator's own list. All names are fictional. */
class OwnListTest {

  private static final String HEADER =
      "name,aliases,country,identifiers,address,scope,hs,region,imo,since,reference\n";

  @Test
  void anEntrySaysWhoIsMeantAndByWhatToKnowThem() {
    PackImport pack =
        Files.imported(
            HEADER
                + """
                Fictional Mills,First Mills|Second Mills,cn,duns:123456789|vat:AB 1,"1 Road, Town",group,,,,2024-01-31,order 1
                Fictional Farm,,,,,,,,,,order 2
                Fictional Star,,,,,VESSEL,,,IMO 9074729,,order 3
                Fictional sugar,,,,,PRODUCT,1701,,,,order 4
                """);

    assertThat(Files.rejections(pack)).isEmpty();
    assertThat(pack.format()).isEqualTo(PackFormat.OWN_LIST);
    ListEntry mills = pack.rows(ListEntry.class).getFirst();
    assertThat(mills.aliases()).containsExactly("First Mills", "Second Mills");
    assertThat(mills.countries()).containsExactly(new Country("CN"));
    assertThat(mills.numbers()).hasToString("[TrustedNumber[scheme=DUNS, value=123456789]]");
    assertThat(mills.particulars())
        .isEqualTo(new Particulars(Scope.GROUP, "", "1 Road, Town", Map.of("vat", "AB 1")));
    assertThat(mills.since()).contains(LocalDate.of(2024, 1, 31));
    assertThat(pack.rows(ListEntry.class).stream().map(ListEntry::scope))
        .containsExactly(Scope.GROUP, Scope.COMPANY, Scope.VESSEL, Scope.PRODUCT);
    assertThat(pack.rows(ListEntry.class).get(3).particulars().note()).isEqualTo("HS 1701");
  }

  @Test
  void goodsOfAPlaceAreAnOrderAndAPlaceAloneMeansWhateverComesFromThere() {
    PackImport pack =
        Files.imported(
            HEADER
                + """
                Fictional cotton,,,,,PRODUCT,5201,CN-XJ,,2024-01-31,order 4
                Fictional sugar,,DO,,,product,1701,,,,order 5
                Fictional valley,,,,,REGION,,MW,,,order 6
                Valley's tobacco,,,,,REGION,2401,MW,,,order 7
                """);

    assertThat(Files.rejections(pack)).isEmpty();
    assertThat(pack.rows(ListEntry.class)).isEmpty();
    assertThat(pack.rows(OrderRow.class))
        .extracting(
            row ->
                String.join(
                    " ",
                    row.area().code(),
                    row.goods().code().digits(),
                    row.force().from().toString(),
                    row.reference()))
        .containsExactly(
            "CN-XJ 5201 2024-01-31 order 4",
            "DO 1701 " + Files.BROUGHT_ON + " order 5",
            "MW 2401 " + Files.BROUGHT_ON + " order 7");
    assertThat(pack.rows(PlaceRow.class))
        .singleElement()
        .satisfies(
            row -> {
              assertThat(row.name()).isEqualTo("Fictional valley");
              assertThat(row.area().called()).isEqualTo("Malawi (MW)");
            });
  }

  @Test
  void aSchemeIsKnownInAnyCase() {
    PackImport pack =
        Files.imported(
            HEADER
                + "Fictional Mills,,DE,VAT:DE123|Registration: HRB 1|DUNS:123456789,,,,,,,order 1\n");

    assertThat(Files.rejections(pack)).isEmpty();
    ListEntry mills = pack.rows(ListEntry.class).getFirst();
    assertThat(mills.particulars().registered())
        .isEqualTo(Map.of("vat", "DE123", "registration", "HRB 1"));
    assertThat(mills.numbers()).hasToString("[TrustedNumber[scheme=DUNS, value=123456789]]");
  }

  @Test
  void aRowThatSaysTooLittleOrTooMuchIsRejectedWithItsReason() {
    PackImport pack =
        Files.imported(
            HEADER
                + """
                ,,,,,,,,,,order
                A Mill,,,,,,,,,,
                A Mill,,XX,,,,,,,,order
                A Mill,,,lei:123,,,,,,,order
                A Mill,,,123456789,,,,,,,order
                A Mill,,,imo:9074729,,,,,,,order
                A Mill,,,,,FLEET,,,,,order
                A Mill,,,,,,,,9074729,,order
                A Ship,,,,,VESSEL,,,9074728,,order
                Goods,,,,,PRODUCT,x,,,,order
                Goods,,,,,PRODUCT,9901,CN,,,order
                Goods,,,,,PRODUCT,5201,Nowhere,,,order
                A place,,,,,REGION,,Nowhere,,,order
                Goods of a place,,,,,REGION,x,CN-XJ,,,order
                A Mill,,,,,,,,,someday,order
                A Mill,,,,,,,,,04/03/2025,order
                A Mill,,,,,,,,,"March 4, 2025",order
                A Mill,,,,,,,,,2999-01-01,order
                """);

    assertThat(pack.rows()).isEmpty();
    assertThat(Files.rejections(pack))
        .extracting(text -> text.substring(0, text.indexOf(':')))
        .containsExactly(
            "2 name",
            "3 reference",
            "4 country",
            "5 identifiers",
            "6 identifiers",
            "7 identifiers",
            "8 scope",
            "9 imo",
            "10 imo",
            "11 hs",
            "12 hs",
            "13 region",
            "14 region",
            "15 hs",
            "16 since",
            "17 since",
            "18 since",
            "19 since");
  }

  @Test
  void everyFaultOfARowIsNamed() {
    PackImport pack = Files.imported(HEADER + ",,XX,lei:123,,FLEET,,,,someday,\n");

    assertThat(Files.rejections(pack))
        .singleElement()
        .satisfies(
            text ->
                assertThat(text)
                    .startsWith("2 name, reference, country, since, identifiers, scope")
                    .contains("name: no name", "reference: no reference", "; scope: none of"));
  }
}
