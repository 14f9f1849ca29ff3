package org.tierlight.gateway.alerts;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.stream.LongStream;
import org.tierlight.vocabulary.AlertRule;
import org.tierlight.vocabulary.SupplierId;

/** A log of so many alerts; every tenth position holds none, as where a record is unreadable. */
record RememberedAlerts(long count) implements AlertLog {

  @Override
  public Span span() {
    return new Span(0, count);
  }

  @Override
  public List<Alert> read(long from, long to) {
    return LongStream.range(from, to)
        .filter(position -> position % 10 != 9)
        .mapToObj(RememberedAlerts::alert)
        .toList();
  }

  static Alert alert(long position) {
    AlertRule rule = position % 3 == 0 ? AlertRule.LEGAL_FLAG : AlertRule.BAND_RISEN;
    return new Alert(
        position, new SupplierId("s" + position % 7), rule, ByteBuffer.wrap("{}".getBytes(UTF_8)));
  }
}
