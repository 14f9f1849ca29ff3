package org.tierlight.risk.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tierlight.risk.matching.Fictional.BRAZIL;
import static org.tierlight.risk.matching.Fictional.CNPJ;
import static org.tierlight.risk.matching.Fictional.NOON;
import static org.tierlight.risk.matching.Fictional.packs;
import static org.tierlight.risk.matching.Fictional.supplier;
import static org.tierlight.risk.matching.Fictional.version;

import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.tierlight.message.Topic;
import org.tierlight.message.kafka.Topics;
import org.tierlight.risk.matching.Fictional;
import org.tierlight.risk.matching.ListMatching;
import org.tierlight.testkit.Broker;

/** When listings are told. */
class ListWatchIT {

  /** Of its own: here records stand in its topics that nobody can read. */
  private static final Broker BROKER = Broker.start();

  private final Clients clients = new Clients(BROKER.bootstrapServers());
  private final Consumer<byte[], byte[]> consumer = clients.consumer();
  private final Producer<byte[], byte[]> producer = clients.producer();
  private final ListMatching matching = Fictional.matching();
  private final TopicReading facts =
      new TopicReading(consumer, List.of(), FactTopics.withDecisions());
  private final ListWatch watch =
      new ListWatch(
          new Session(consumer, producer, Map.of()),
          facts,
          matching,
          new Announcer(producer, "v1", 1));

  @BeforeAll
  static void topics() throws Exception {
    try (Admin admin = new Clients(BROKER.bootstrapServers()).admin()) {
      Topics.provision(admin, (short) 1);
    }
  }

  @AfterAll
  static void closeBroker() {
    BROKER.close();
  }

  @AfterEach
  void close() {
    consumer.close();
    producer.close();
  }

  @Test
  void nothingIsToldBeforeWhatAnotherInstanceKnewWasRead() {
    matching.describe(version(1), supplier("a", "Any", "BR", Map.of("registration", CNPJ)));
    watch.search(packs(BRAZIL));
    watch.hearNames(() -> true);
    long before = told();

    another(Topic.FACTS_PACKS);
    watch.tell(NOON);
    assertThat(told()).isEqualTo(before);

    readOn();
    another(Topic.FACTS_SUPPLIERS);
    watch.tell(NOON);
    assertThat(told()).isEqualTo(before);

    readOn();
    watch.tell(NOON);
    assertThat(told()).isEqualTo(before + 1);
  }

  @Test
  void namesAreReadNoFurtherOnceItMayNotGoOn() {
    watch.search(packs(BRAZIL));

    watch.hearNames(() -> false);
    assertThat(matching.lacksNames()).isTrue();
    watch.hearNames(() -> true);

    assertThat(matching.lacksNames()).isFalse();
  }

  /** Something that another instance wrote, whatever it says. */
  private void another(Topic topic) {
    new Acknowledged(producer).send(new ProducerRecord<>(topic.topicName(), new byte[1]));
  }

  private void readOn() {
    while (facts.lag(facts.ends()) > 0) {
      facts.poll();
    }
  }

  /** How many facts stand among the evidence. */
  private long told() {
    return consumer
        .endOffsets(TopicReading.partitions(Topic.FACTS_EVIDENCE).toList())
        .values()
        .stream()
        .mapToLong(end -> end)
        .sum();
  }
}
