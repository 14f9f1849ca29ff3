package org.tierlight.risk.pack;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.tierlight.risk.indicator.GoodCode;
import org.tierlight.risk.indicator.GoodCode.Extent;
import org.tierlight.risk.legal.Area;
import org.tierlight.risk.legal.Force;
import org.tierlight.vocabulary.HsCode;
import org.tierlight.vocabulary.HsCodes;
import org.tierlight.vocabulary.HsEdition;

/** Orders on products by place, in the form of our own empty pack: an operator writes it. */
record OrderTable(HsCodes codes, LocalDate broughtOn) implements Format {

  private static final String AREA = "area";
  private static final String ORDER = "order";
  private static final String PREFIX = "prefix";
  private static final String EXTENT = "extent";
  private static final String FROM = "from";
  private static final String UNTIL = "until";
  private static final String REFERENCE = "reference";
  private static final String PRODUCT = "product";

  @Override
  public Optional<PackImport> read(Content content) {
    return Columns.find(
            content, AREA, ORDER, PRODUCT, "hsEdition", PREFIX, EXTENT, REFERENCE, FROM, UNTIL)
        .map(this::rows);
  }

  private PackImport rows(Columns columns) {
    PackDraft draft = new PackDraft(PackFormat.PRODUCT_ORDERS);
    columns.rows().forEach(row -> order(columns, row, draft));
    return draft.finish(Optional.empty());
  }

  private void order(Columns columns, TableRow row, PackDraft draft) {
    Place place = columns.place(row);
    Optional<Area> area = area(columns, row);
    Optional<GoodCode> goods = goods(columns, row);
    Optional<Force> force = force(columns, row);
    Optional<String> fault = force.map(Force::from).flatMap(Span.orders(broughtOn)::fault);
    if (area.isEmpty()) {
      draft.reject(place, AREA, "no code of a country or a region (ISO 3166-1, 3166-2)");
    } else if (goods.isEmpty()) {
      draft.reject(
          place, PREFIX, "no product, HS prefix, edition (HS2017, HS2022) or extent (WHOLE, PART)");
    } else if (codes.rulesOut(goods.get().code())) {
      draft.reject(
          place,
          PREFIX,
          "there is no code %s in %s"
              .formatted(goods.get().code().digits(), goods.get().code().edition()));
    } else if (force.isEmpty()) {
      draft.reject(place, FROM, Days.US_WORDS + ", or an end before the beginning");
    } else if (fault.isPresent()) {
      draft.reject(place, FROM, fault.get());
    } else if (Stream.of(ORDER, REFERENCE).anyMatch(it -> columns.text(row, it).isEmpty())) {
      draft.reject(place, ORDER, "no name or no reference: an order that cannot be looked up");
    } else {
      draft.take(
          new OrderRow(
              place,
              area.get(),
              columns.text(row, ORDER),
              goods.get(),
              columns.text(row, REFERENCE),
              force.get()));
    }
  }

  private static Optional<Area> area(Columns columns, TableRow row) {
    String code = columns.text(row, AREA);
    String name = columns.text(row, "name");
    return Area.ofCode(code, name.isEmpty() ? code : name);
  }

  private static Optional<GoodCode> goods(Columns columns, TableRow row) {
    String product = columns.text(row, PRODUCT);
    Optional<HsCode> code =
        one(HsEdition.values(), columns.text(row, "hsEdition"))
            .flatMap(edition -> HsCode.ofText(columns.text(row, PREFIX), edition));
    return code.filter(known -> !product.isEmpty())
        .flatMap(
            known ->
                one(Extent.values(), columns.text(row, EXTENT))
                    .map(extent -> new GoodCode(product, known, extent)));
  }

  private static <E extends Enum<E>> Optional<E> one(E[] values, String text) {
    String name = text.toUpperCase(Locale.ROOT);
    return Stream.of(values).filter(value -> value.name().equals(name)).findFirst();
  }

  private static Optional<Force> force(Columns columns, TableRow row) {
    Optional<LocalDate> from = Days.read(columns.text(row, FROM), Days.US);
    Optional<LocalDate> until = Days.read(columns.text(row, UNTIL), Days.US);
    boolean endIsReadable = until.isPresent() || columns.text(row, UNTIL).isEmpty();
    return from.filter(begin -> endIsReadable)
        .filter(begin -> until.filter(end -> end.isBefore(begin)).isEmpty())
        .map(begin -> new Force(begin, until));
  }
}
