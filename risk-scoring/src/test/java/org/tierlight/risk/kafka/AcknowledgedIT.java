package org.tierlight.risk.kafka;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.junit.jupiter.api.Test;
import org.tierlight.message.Topic;
import org.tierlight.message.kafka.Topics;
import org.tierlight.testkit.Broker;

/** A broker that is away is waited for; what no broker will ever take is a fault of ours. */
class AcknowledgedIT {

  private static final int TOO_LARGE = 2 << 20;

  @Test
  void aRecordThatIsTooLargeIsNoFaultOfTheBroker() throws Exception {
    String broker = Broker.shared().bootstrapServers();
    try (Admin admin = new Clients(broker).admin()) {
      Topics.provision(admin, (short) 1);
    }

    assertThatThrownBy(() -> send(broker, TOO_LARGE))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("too large");
  }

  @Test
  void aBrokerThatIsAwayIsOne() {
    assertThatThrownBy(() -> send("127.0.0.1:1", 1)).isInstanceOf(KafkaException.class);
  }

  private static void send(String broker, int bytes) {
    try (Producer<byte[], byte[]> producer = new Clients(broker).promptProducer()) {
      new Acknowledged(producer)
          .send(new ProducerRecord<>(Topic.RISK_ALERTS.topicName(), new byte[bytes]));
    }
  }
}
