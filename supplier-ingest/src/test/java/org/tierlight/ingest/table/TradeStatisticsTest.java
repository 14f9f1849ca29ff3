package org.tierlight.ingest.table;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.tierlight.ingest.Rules;
import org.tierlight.ingest.problem.Problem;
import org.tierlight.ingest.problem.ProblemCode;
import org.tierlight.ingest.statement.Statement;
import org.tierlight.ingest.statement.SupplierStatement;
import org.tierlight.ingest.statement.TradeStatement;
import org.tierlight.ingest.submission.Examined;
import org.tierlight.ingest.submission.Item;
import org.tierlight.ingest.submission.Kind;
import org.tierlight.ingest.submission.Table;
import org.tierlight.ingest.submission.TableRequest;
import org.tierlight.vocabulary.HsCode;
import org.tierlight.vocabulary.HsEdition;
import org.tierlight.vocabulary.LinkBasis;

/** Figures here are made up. */
class TradeStatisticsTest {

  private static final String HEADER = ",t,i,j,k,v,q,sources,targets\n";

  @Test
  void aRowIsOneInferredRecordOnTheLastDayOfItsYear() {
    List<Statement> said = statements("7,2018,156,251,850650,39.858,0.008,China,France\n");

    TradeStatement.Shipment shipment = (TradeStatement.Shipment) said.getLast();
    assertThat(shipment.shipmentId()).isEqualTo("baci-2018-156-251-850650");
    assertThat(shipment.sellerId().value()).isEqualTo("country:CN");
    assertThat(shipment.buyerId().value()).isEqualTo("country:FR");
    assertThat(shipment.shippedAt()).isEqualTo("2018-12-31T00:00:00Z");
    assertThat(shipment.basis()).isEqualTo(LinkBasis.INFERRED);
    assertThat(shipment.hs()).isEqualTo(new HsCode("850650", HsEdition.HS2012));
    assertThat(Objects.requireNonNull(shipment.value()).cents()).isEqualTo(39_858_00);
    assertThat(shipment.quantity()).isEqualByComparingTo("0.008");
    assertThat(shipment.unit()).isEqualTo("t");
  }

  @Test
  void areasAreDescribedOnceAndAsNoCompany() {
    List<Statement> said =
        statements("1,2018,156,842,850650,1,1,a,b\n2,2018,842,156,850650,2,2,b,a\n");

    assertThat(said).hasSize(4);
    assertThat(said.subList(0, 2))
        .extracting(one -> ((SupplierStatement) one).name())
        .containsExactly(
            "China (all trade of the area, no company)",
            "USA, Puerto Rico and US Virgin Islands (all trade of the area, no company)");
    assertThat(((SupplierStatement) said.get(1)).country()).hasToString("Country[code=US]");
  }

  @Test
  void whatIsNoCountryOfTodayHasNoneAndNamibiaIsOne() {
    List<Statement> said = statements("1,2018,490,516,850650,1,1,a,b\n");

    assertThat(said)
        .extracting(Statement::subject)
        .containsExactly("area:baci-490", "country:NA", "baci-2018-490-516-850650");
    assertThat(((SupplierStatement) said.getFirst()).country()).isNull();
  }

  @Test
  void whatWasNotMeasuredIsNotZero() {
    TradeStatement.Shipment shipment =
        (TradeStatement.Shipment) statements("1,2018,4,8,10121,1.5,NA,a,b\n").getLast();

    assertThat(shipment.quantity()).isNull();
    assertThat(shipment.unit()).isNull();
    assertThat(Objects.requireNonNull(shipment.hs()).digits()).isEqualTo("010121");
  }

  @Test
  void aRowThatCannotBeReadIsRefusedAlone() {
    List<Item> items =
        items("1,2018,999,8,850650,1,1,a,b\n2,18,4,8,850650,1,1,a,b\n3,2018,4,8,850650,1,1,a,b\n");

    assertThat(items.stream().filter(Item.Unreadable.class::isInstance))
        .extracting(item -> ((Item.Unreadable) item).problems().getFirst())
        .extracting(Problem::code)
        .containsExactly(ProblemCode.UNKNOWN_COUNTRY, ProblemCode.BAD_DATE);
    assertThat(items).hasSize(5);
  }

  private static List<Statement> statements(String rows) {
    return items(rows).stream()
        .map(item -> Rules.EXAMINER.examine((Item.Submission) item, Rules.NOW))
        .map(examined -> ((Examined.Accepted) examined).draft().statement())
        .toList();
  }

  private static List<Item> items(String rows) {
    byte[] bytes = (HEADER + rows).getBytes(UTF_8);
    Table table = TableReading.open(Kind.SHIPMENT, bytes, TableRequest.plain());
    return switch (table) {
      case Table.Rows(String readAs, char _, List<String> _, var items) -> {
        assertThat(readAs).endsWith("layout=trade-statistics");
        List<Item> all = new ArrayList<>();
        items.forEachRemaining(taken -> all.add(taken.item()));
        yield all;
      }
      case Table.Refused(List<Problem> problems) -> throw new AssertionError(problems);
    };
  }
}
