package org.tierlight.risk.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tierlight.risk.matching.Fictional.NOON;
import static org.tierlight.risk.matching.Fictional.UFLPA;
import static org.tierlight.risk.matching.Fictional.packs;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.MockConsumer;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.Test;
import org.tierlight.message.Topic;
import org.tierlight.risk.PackWiring;
import org.tierlight.risk.csv.PackFiles;
import org.tierlight.risk.indicator.TestScale;
import org.tierlight.risk.json.ParameterComposition;
import org.tierlight.risk.json.ParameterSetFiles;
import org.tierlight.risk.model.Appraisal;
import org.tierlight.risk.parameters.ParameterSet;
import org.tierlight.risk.parameters.ParameterSets;
import org.tierlight.risk.parameters.Ruling;
import org.tierlight.risk.shelf.Activation;
import org.tierlight.risk.shelf.PackAppraisals;
import org.tierlight.risk.shelf.PackIndicators;
import org.tierlight.risk.shelf.PackReader;
import org.tierlight.risk.shelf.PackShelf;
import org.tierlight.risk.shelf.PackStore;

class RulingWatchTest {

  private final List<TopicPartition> partitions =
      TopicReading.partitions(Topic.FACTS_PACKS).toList();
  private final PackShelf shelf =
      new PackShelf(
          new PackAppraisals(
              new PackReader(
                  sha256 -> new PackStore.Stored.Lost("nobody brought it"),
                  PackWiring.recogniser()),
              new PackIndicators(PackFiles.sources()),
              TestScale.PUBLISHED,
              TestScale.MEAN));
  private boolean breaks;
  private final RulingWatch watch =
      new RulingWatch(
          new ParameterSets(ParameterSetFiles.shipped(), new ParameterComposition()),
          shelf,
          this::appraisal);

  private Appraisal appraisal(ParameterSet set) {
    if (breaks) {
      throw new IllegalStateException("a bug");
    }
    return shelf.used().appraisal();
  }

  @Test
  void whatABugKeptFromBeingRuledByIsRuledByWhenTheTopicIsReadAgain() {
    Ruling shipped = watch.ruling();
    breaks = true;
    RulingWatch.Following broken = watch.follow(log());
    assertThatThrownBy(broken::readAll).hasMessage("a bug");
    assertThat(watch.ruling()).isSameAs(shipped);

    breaks = false;
    watch.follow(log()).readAll();

    assertThat(watch.ruling().appraisal().law().lists()).hasSize(1);
    Ruling mended = watch.ruling();
    watch.follow(log()).readAll();
    assertThat(watch.ruling()).isSameAs(mended);
  }

  /** The topic as a new consumer reads it: one list was put in force. */
  private MockConsumer<byte[], byte[]> log() {
    Activation list = packs(UFLPA).open().getFirst().activation();
    MockConsumer<byte[], byte[]> consumer = new MockConsumer<>("none");
    consumer.updateBeginningOffsets(offsets(0));
    consumer.updateEndOffsets(offsets(0));
    consumer.updateEndOffsets(Map.of(partitions.getFirst(), 1L));
    consumer.schedulePollTask(
        () -> consumer.addRecord(LogRecords.at(PackRecords.write(list), 0, NOON)));
    return consumer;
  }

  private Map<TopicPartition, Long> offsets(long offset) {
    return partitions.stream().collect(Collectors.toMap(it -> it, it -> offset));
  }
}
