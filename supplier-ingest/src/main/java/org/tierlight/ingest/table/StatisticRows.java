package org.tierlight.ingest.table;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tierlight.ingest.form.Filled;
import org.tierlight.ingest.problem.Place;
import org.tierlight.ingest.problem.Problem;
import org.tierlight.ingest.problem.ProblemCode;
import org.tierlight.ingest.submission.Item;
import org.tierlight.ingest.submission.Kind;
import org.tierlight.ingest.submission.Origin;

/**
 * Trade between countries as BACI has it: a row is what one area sold to another of one product in
 * a year. It becomes one inferred record on the last day of the year, since no month is known (ADR
 * 0103).
 */
final class StatisticRows implements Layout {

  static final String YEAR = "t";
  static final String SELLER = "i";
  static final String BUYER = "j";
  static final String PRODUCT = "k";
  static final String VALUE = "v";
  static final String QUANTITY = "q";

  private static final Set<String> MARKS = Set.of(YEAR, SELLER, BUYER, PRODUCT, VALUE, QUANTITY);

  private static final Pattern NUMBER = Pattern.compile("\\d{1,15}(\\.\\d{1,12})?");
  private static final Pattern FOUR_DIGITS = Pattern.compile("\\d{4}");

  /** BACI counts thousands of US dollars, and tonnes. */
  private static final int THOUSANDS = 3;

  private static final Map<String, String> COLUMNS =
      Map.of(
          "/shippedAt", YEAR,
          "/sellerId", SELLER,
          "/buyerId", BUYER,
          "/hs", PRODUCT,
          "/value/amount", VALUE,
          "/quantity", QUANTITY);

  private final HeaderRow header;
  private final Areas areas;
  private final Map<String, Integer> places;

  StatisticRows(HeaderRow header, Areas areas) {
    this.header = header;
    this.areas = areas;
    this.places = header.places();
  }

  static boolean recognises(HeaderRow header) {
    return header.folded().containsAll(MARKS);
  }

  static boolean has(String field) {
    return MARKS.contains(ColumnNames.folded(field));
  }

  @Override
  public String name() {
    return TradeStatistics.NAME;
  }

  @Override
  public List<Problem> problems() {
    return List.of();
  }

  /** The areas that a row names, as far as they are known. */
  List<Area> areas(List<String> row) {
    return List.of(SELLER, BUYER).stream()
        .flatMap(end -> cell(row, end).flatMap(areas::find).stream())
        .toList();
  }

  private Optional<String> cell(List<String> row, String column) {
    @Nullable Integer place = places.get(column);
    return place == null || place >= row.size()
        ? Optional.empty()
        : Optional.of(row.get(place).strip());
  }

  @Override
  public Item item(Row.Read row, Origin origin) {
    Cells cells = new Cells(header, places, row);
    Optional<Area> seller = cells.text(SELLER).flatMap(areas::find);
    Optional<Area> buyer = cells.text(BUYER).flatMap(areas::find);
    Optional<String> year = cells.text(YEAR).filter(FOUR_DIGITS.asMatchPredicate());
    if (seller.isEmpty() || buyer.isEmpty()) {
      return refused(
          cells,
          ProblemCode.UNKNOWN_COUNTRY,
          "is no number of an area that BACI names",
          seller.isEmpty() ? SELLER : BUYER);
    }
    return year.<Item>map(
            in ->
                new Item.Submission(
                    Kind.SHIPMENT,
                    form(cells, seller.get(), buyer.get(), in).value(),
                    origin.byOwnId(),
                    "",
                    pointer -> place(row, pointer)))
        .orElseGet(() -> refused(cells, ProblemCode.BAD_DATE, "is no year", YEAR));
  }

  private static Filled form(Cells cells, Area seller, Area buyer, String year) {
    String product = cells.text(PRODUCT).map(StatisticRows::sixDigits).orElse("");
    return new Filled()
        .text("id", "baci-%s-%s-%s-%s".formatted(year, seller.number(), buyer.number(), product))
        .text("sellerId", seller.id())
        .text("buyerId", buyer.id())
        .text("shippedAt", year + "-12-31")
        .text("hs", product)
        .text("hsEdition", "HS2012")
        .text("description", "Trade of all of %s between two areas, by statistics".formatted(year))
        .number("quantity", number(cells, QUANTITY))
        .text("unit", number(cells, QUANTITY).map(_ -> "t"))
        .inside("value", value(cells))
        .text("document", "CEPII BACI " + year)
        .text("basis", "INFERRED");
  }

  private static Filled value(Cells cells) {
    Filled value = new Filled();
    number(cells, VALUE)
        .ifPresent(
            thousands ->
                value
                    .number("amount", Optional.of(thousands.movePointRight(THOUSANDS)))
                    .text("currency", "USD"));
    return value;
  }

  /** What is no number was not measured, as BACI says it: NA. */
  private static Optional<BigDecimal> number(Cells cells, String column) {
    return cells.text(column).filter(NUMBER.asMatchPredicate()).map(BigDecimal::new);
  }

  /** Whoever reads the codes as numbers loses the zero before those of the first chapters. */
  private static String sixDigits(String code) {
    return code.matches("\\d{5}") ? "0" + code : code;
  }

  private static Item refused(Cells cells, ProblemCode code, String message, String column) {
    return new Item.Unreadable(List.of(cells.problem(code, message, column)));
  }

  private Place place(Row.Read row, String pointer) {
    String column = COLUMNS.getOrDefault(pointer, "");
    return new Cells(header, places, row).problem(ProblemCode.LEFT_OUT, "", column).place();
  }
}
