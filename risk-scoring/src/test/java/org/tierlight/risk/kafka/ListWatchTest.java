package org.tierlight.risk.kafka;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.tierlight.risk.matching.Fictional.BRAZIL;
import static org.tierlight.risk.matching.Fictional.CNPJ;
import static org.tierlight.risk.matching.Fictional.NOON;
import static org.tierlight.risk.matching.Fictional.packs;
import static org.tierlight.risk.matching.Fictional.supplier;
import static org.tierlight.risk.matching.Fictional.version;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.MockConsumer;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.Test;
import org.tierlight.message.Topic;
import org.tierlight.risk.matching.ListMatching;

/** When listings are told, over Kafka's own stand-in for a broker. */
class ListWatchTest {

  private final MockConsumer<byte[], byte[]> consumer = new MockConsumer<>("earliest");
  private final MockProducer<byte[], byte[]> producer =
      new MockProducer<>(true, null, new ByteArraySerializer(), new ByteArraySerializer());
  private final ListMatching matching = new ListMatching();

  @Test
  void nothingIsToldBeforeWhatAnotherInstanceKnewWasRead() {
    ListWatch watch = listed();
    ends(Topic.FACTS_PACKS, 1);

    watch.tell(NOON);
    assertThat(producer.history()).isEmpty();
    ends(Topic.FACTS_PACKS, 0);
    ends(Topic.FACTS_SUPPLIERS, 1);
    watch.tell(NOON);
    assertThat(producer.history()).isEmpty();
    ends(Topic.FACTS_SUPPLIERS, 0);
    watch.tell(NOON);

    assertThat(producer.history()).hasSize(1);
  }

  @Test
  void namesAreReadNoFurtherOnceItMayNotGoOn() {
    ListWatch watch = watch();
    watch.search(packs(BRAZIL));

    watch.hearNames(() -> false);
    assertThat(matching.lacksNames()).isTrue();
    watch.hearNames(() -> true);

    assertThat(matching.lacksNames()).isFalse();
  }

  private ListWatch listed() {
    ListWatch watch = watch();
    matching.describe(version(1), supplier("a", "Any", "BR", Map.of("registration", CNPJ)));
    watch.search(packs(BRAZIL));
    watch.hearNames(() -> true);
    return watch;
  }

  private ListWatch watch() {
    Stream.of(FactTopics.withDecisions()).forEach(topic -> ends(topic, 0));
    Session session = new Session(consumer, producer, Map.of());
    TopicReading facts = new TopicReading(consumer, List.of(), FactTopics.withDecisions());
    return new ListWatch(session, facts, matching, new Announcer(producer, "v1", 1));
  }

  private void ends(Topic topic, long end) {
    consumer.updateBeginningOffsets(offsets(topic, 0));
    consumer.updateEndOffsets(offsets(topic, end));
  }

  private static Map<TopicPartition, Long> offsets(Topic topic, long offset) {
    return TopicReading.partitions(topic).collect(toMap(Function.identity(), _ -> offset));
  }
}
