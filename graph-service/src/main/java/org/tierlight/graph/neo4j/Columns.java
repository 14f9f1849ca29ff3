package org.tierlight.graph.neo4j;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import org.tierlight.graph.facts.Stamp;
import org.tierlight.graph.links.HsText;
import org.tierlight.vocabulary.CustodyModel;
import org.tierlight.vocabulary.HsCode;

/** How single values stand in properties. */
final class Columns {

  private Columns() {}

  static List<String> write(Stamp stamp) {
    return List.of(stamp.time().toString(), stamp.id(), stamp.source());
  }

  static Stamp stamp(Value value) {
    return new Stamp(
        Instant.parse(value.get(0).asString()), value.get(1).asString(), value.get(2).asString());
  }

  static @Nullable OffsetDateTime write(@Nullable Instant instant) {
    return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
  }

  static @Nullable Instant instant(Value value) {
    return value.isNull() ? null : value.asZonedDateTime().toInstant();
  }

  static Instant time(Value value) {
    return Instant.parse(value.asString());
  }

  static @Nullable String text(Value value) {
    return value.isNull() ? null : value.asString();
  }

  static List<String> texts(Value value) {
    return value.isNull() ? List.of() : value.asList(Value::asString);
  }

  /** 202606 for June 2026. */
  static long write(YearMonth month) {
    return month.getYear() * 100L + month.getMonthValue();
  }

  static YearMonth month(Value value) {
    return month(value.asInt());
  }

  static YearMonth month(int number) {
    return YearMonth.of(number / 100, number % 100);
  }

  static @Nullable String write(@Nullable CustodyModel custody) {
    return custody == null ? null : custody.name();
  }

  static @Nullable CustodyModel custody(Value value) {
    return value.isNull() ? null : CustodyModel.valueOf(value.asString());
  }

  static List<String> write(Collection<HsCode> codes) {
    return codes.stream().map(HsText::write).toList();
  }

  static SortedSet<HsCode> hs(Value value) {
    SortedSet<HsCode> codes = new TreeSet<>();
    texts(value).forEach(text -> codes.add(HsText.read(text)));
    return codes;
  }
}
