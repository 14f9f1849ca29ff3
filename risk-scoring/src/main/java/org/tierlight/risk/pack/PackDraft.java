package org.tierlight.risk.pack;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.tierlight.vocabulary.Country;

/** Collects what a file yields while it is read. */
final class PackDraft {

  private record Said(Country country, Measure measure, String edition) {}

  private final PackFormat format;
  private final String pack;
  private final List<PackRow> rows = new ArrayList<>();
  private final List<Rejected> rejected = new ArrayList<>();
  private final List<PassedOver> passedOver = new ArrayList<>();
  private final Map<Said, Place> said = new HashMap<>();

  PackDraft(PackFormat format) {
    this(format, format.packName());
  }

  /** A file of a form in which several packs come. */
  PackDraft(PackFormat format, String pack) {
    this.format = format;
    this.pack = pack;
  }

  /** Takes a row, unless it bears a text that nobody should be shown. */
  void take(PackRow row) {
    fault(row).ifPresentOrElse(reason -> reject(row.place(), "", reason), () -> rows.add(row));
  }

  /** Takes a value, unless an earlier row has spoken for the same country, measure and edition. */
  void take(CountryValue value, String column) {
    Said what = new Said(value.country(), value.measure(), value.edition());
    Place earlier = said.putIfAbsent(what, value.place());
    if (earlier == null) {
      take(value);
    } else {
      reject(value.place(), column, "row %d has a value for it already".formatted(earlier.row()));
    }
  }

  private static Optional<String> fault(PackRow row) {
    return texts(row).flatMap(text -> ForeignText.fault(text).stream()).findFirst();
  }

  private static Stream<String> texts(PackRow row) {
    return switch (row) {
      case CountryValue value -> Stream.of(value.raw(), value.edition());
      case GoodListing listing -> Stream.of(listing.good());
      case ListEntry entry ->
          Stream.concat(
              Stream.of(
                  entry.name(),
                  entry.reference(),
                  entry.particulars().note(),
                  entry.particulars().address()),
              entry.aliases().stream());
      case OrderRow order ->
          Stream.of(order.order(), order.reference(), order.area().name(), order.goods().good());
      case PlaceRow place -> Stream.of(place.name(), place.reference());
    };
  }

  void reject(Place place, String column, String reason) {
    rejected.add(new Rejected(place, column, reason));
  }

  void passOver(Place place, String column, PassedOver.Reason reason) {
    passedOver.add(new PassedOver(place, column, reason));
  }

  /** The import; its edition is the latest of its values, unless the file says another. */
  PackImport finish(Optional<String> edition) {
    String latest =
        edition.orElseGet(
            () -> said.keySet().stream().map(Said::edition).max(String::compareTo).orElse(""));
    return new PackImport(format, pack, latest, rows, rejected, passedOver);
  }
}
