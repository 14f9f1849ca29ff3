package org.tierlight.risk.kafka.streams;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.tierlight.message.BorderMessage;
import org.tierlight.message.Envelope;
import org.tierlight.message.ExposureTold;
import org.tierlight.message.MessageType;
import org.tierlight.message.SupplierFollowed;
import org.tierlight.message.Topic;
import org.tierlight.message.kafka.FactRecords;
import org.tierlight.risk.engine.Heard;
import org.tierlight.risk.engine.Said;
import org.tierlight.risk.engine.Stamp;
import org.tierlight.vocabulary.SupplierId;

/** What one part says to others, as records of the topic between them. */
record BorderRecords(int part, Instant now) {

  private static final String SOURCE = "/risk-scoring";

  List<ProducerRecord<byte[], byte[]>> of(Said said) {
    return Stream.concat(
            said.values().stream().flatMap(this::values),
            said.followings().stream().map(this::following))
        .toList();
  }

  private Stream<ProducerRecord<byte[], byte[]>> values(Said.Value value) {
    Heard heard = value.heard();
    ExposureTold told =
        new ExposureTold(
            value.supplier(),
            heard.exposure(),
            heard.alertStrength(),
            heard.listed(),
            value.stamp().life(),
            value.stamp().number());
    return value.parts().stream().map(to -> record(to, told.supplierId(), value.stamp(), told));
  }

  private ProducerRecord<byte[], byte[]> following(Said.Following following) {
    SupplierId supplier = following.supplier();
    Stamp stamp = following.stamp();
    SupplierFollowed followed =
        new SupplierFollowed(supplier, part, following.goods(), stamp.life(), stamp.number());
    return record(Home.of(supplier), supplier, stamp, followed);
  }

  private ProducerRecord<byte[], byte[]> record(
      int to, SupplierId supplier, Stamp stamp, BorderMessage message) {
    String id = part + "/" + stamp.life() + "/" + stamp.number() + "/" + to;
    String type = MessageType.of(message).typeName();
    return FactRecords.write(
        Topic.EXPOSURE,
        Home.address(to, supplier),
        new Envelope(id, SOURCE, type, now, null),
        message);
  }
}
