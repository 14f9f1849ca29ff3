package org.tierlight.ingest.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tierlight.ingest.Rules;
import org.tierlight.ingest.file.ReferenceTables;
import org.tierlight.ingest.form.Value;
import org.tierlight.ingest.problem.Problem;
import org.tierlight.ingest.problem.ProblemCode;
import org.tierlight.ingest.submission.Item;
import org.tierlight.ingest.submission.Kind;
import org.tierlight.ingest.submission.TableRequest;

/** A number is read as it was meant, or not at all. */
class ColumnTest {

  /** Delimiters are named by words, since two of them part these columns. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '/',
      textBlock =
          """
          12,500  / semicolon / doubtful
          12,500  / tab       / doubtful
          -1,000  / bar       / doubtful
          12.500  / semicolon / doubtful
          12.500  / tab       / 12.5
          12.500  / comma     / 12.5
          12,5    / tab       / 12.5
          12,50   / semicolon / 12.5
          1234,500 / semicolon / 1234.5
          0,500   / semicolon / 0.5
          12500   / semicolon / 12500
          12,500  / comma     / text
          1,234,567 / tab     / text
          """)
  void anAmountIsNeverAThousandTimesWrong(String cell, String delimiter, String meant) {
    Column column = new Column(List.of("quantity"), Column.Type.AMOUNT);
    char sign = sign(delimiter);

    assertThat(column.isDoubtful(cell, sign)).isEqualTo(meant.equals("doubtful"));
    if (meant.equals("text")) {
      assertThat(column.value(cell, sign)).isEqualTo(new Value.Text(cell));
    } else if (!meant.equals("doubtful")) {
      assertThat(column.value(cell, sign))
          .isInstanceOfSatisfying(
              Value.Decimal.class,
              number -> assertThat(number.number()).isEqualByComparingTo(new BigDecimal(meant)));
    }
  }

  /** Degrees and shares are never thousands. */
  @Test
  void aNumberThatIsNeverAThousandHasItsDecimals() {
    Column latitude = new Column(List.of("latitude"), Column.Type.NUMBER);

    assertThat(latitude.isDoubtful("51,123", ';')).isFalse();
    assertThat(latitude.value("51,123", ';'))
        .isEqualTo(new Value.Decimal(new BigDecimal("51.123")));
  }

  @Test
  void aDoubtfulAmountRefusesItsRowByItsColumn() {
    OwnLayout layout =
        new OwnLayout(
            Kind.SHIPMENT,
            new HeaderRow(1, List.of("sellerId", "buyerId", "quantity", "amount")),
            ReferenceTables.columnNames(),
            new TableRequest(TableRequest.Medium.CSV, Optional.empty(), Map.of()),
            '\t');

    assertThat(layout.item(row("12,500", "12,500"), Rules.PLAIN))
        .isInstanceOfSatisfying(
            Item.Unreadable.class,
            refused ->
                assertThat(refused.problems())
                    .extracting(Problem::code)
                    .containsExactly(ProblemCode.AMBIGUOUS_NUMBER, ProblemCode.AMBIGUOUS_NUMBER));
    assertThat(layout.item(row("12,5", "12500"), Rules.PLAIN)).isInstanceOf(Item.Submission.class);
  }

  private static Row.Read row(String quantity, String amount) {
    return new Row.Read(2, List.of("mill", "shop", quantity, amount));
  }

  private static char sign(String delimiter) {
    return switch (delimiter) {
      case "semicolon" -> ';';
      case "tab" -> '\t';
      case "bar" -> '|';
      default -> ',';
    };
  }
}
