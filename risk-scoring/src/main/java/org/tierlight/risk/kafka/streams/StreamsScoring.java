package org.tierlight.risk.kafka.streams;

import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.streams.CloseOptions;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.StreamsMetadata;
import org.apache.kafka.streams.errors.StreamsUncaughtExceptionHandler.StreamThreadExceptionResponse;
import org.apache.kafka.streams.state.HostInfo;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tierlight.message.Topic;
import org.tierlight.message.kafka.Topics;
import org.tierlight.risk.kafka.Clients;
import org.tierlight.risk.kafka.RulingWatch;
import org.tierlight.risk.progress.Progress;
import org.tierlight.risk.progress.ProgressBoard;
import org.tierlight.risk.progress.Tally;
import org.tierlight.risk.report.PartAnswers;
import org.tierlight.vocabulary.SupplierId;

/** Scores as one of several processes; starts when the broker answers, and says how far it is. */
public final class StreamsScoring implements PartAnswers {

  private static final Logger LOG = LoggerFactory.getLogger(StreamsScoring.class);
  private static final Duration LOOK_EVERY = Duration.ofSeconds(1);
  private static final Duration LEAVE = Duration.ofSeconds(6);

  private final Instance instance;
  private final RulingWatch rulings;
  private final ProgressBoard board;
  private final Tally tally;
  private final InstantSource clock;
  private final LiveParts parts = new LiveParts();
  private final Watching watching;
  private volatile @Nullable KafkaStreams streams;

  /** One process that is not started yet. */
  public StreamsScoring(
      Instance instance,
      RulingWatch rulings,
      ProgressBoard board,
      Tally tally,
      InstantSource clock) {
    this.instance = instance;
    this.rulings = rulings;
    this.board = board;
    this.tally = tally;
    this.clock = clock;
    this.watching = new Watching(this::watch, board, LOOK_EVERY, this::leave);
  }

  /** Starts; returns at once. */
  public void start() {
    watching.start();
  }

  /** Leaves the group, so that the others take over at once. */
  public void stop() throws InterruptedException {
    watching.stop(LEAVE);
    leave();
  }

  private void leave() {
    KafkaStreams running = streams;
    if (running != null) {
      running.close(
          CloseOptions.timeout(LEAVE)
              .withGroupMembershipOperation(CloseOptions.GroupMembershipOperation.LEAVE_GROUP));
    }
  }

  @Override
  public Answer ask(SupplierId supplier) {
    int number = Home.of(supplier);
    Optional<LivePart> here = parts.part(number);
    if (here.isPresent()) {
      return new Answer.Here(here.get().report(supplier));
    }
    return keeper(number)
        .<Answer>map(host -> new Answer.Elsewhere(uri(host)))
        .orElseGet(Answer.Moving::new);
  }

  /** How many suppliers this process keeps. */
  public int suppliers() {
    return parts.suppliers();
  }

  private Optional<HostInfo> keeper(int number) {
    KafkaStreams running = streams;
    if (running == null || !running.state().isRunningOrRebalancing()) {
      return Optional.empty();
    }
    TopicPartition partition = new TopicPartition(Topic.FACTS_SHIPMENTS.topicName(), number);
    return running.metadataForAllStreamsClients().stream()
        .filter(process -> process.topicPartitions().contains(partition))
        .map(StreamsMetadata::hostInfo)
        .filter(host -> !instance.address().equals(host.host() + ":" + host.port()))
        .findFirst();
  }

  private static URI uri(HostInfo host) {
    return URI.create("http://" + host.host() + ":" + host.port());
  }

  /** New clients each time: also a broker whose name nobody knows yet may be known later. */
  private void watch() throws ExecutionException, InterruptedException {
    Clients clients = new Clients(instance.kafka());
    try (Admin admin = clients.admin();
        Consumer<byte[], byte[]> consumer = clients.consumer()) {
      Topics.provision(admin, instance.kafkaReplicas());
      RulingWatch.Following following = rulings.follow(consumer);
      following.readAll();
      if (streams == null) {
        streams = started();
      }
      while (watching.goesOn()) {
        board.say(progress(admin));
        follow(following);
      }
    }
  }

  /** Follows what is in force until it is time to look again. */
  private void follow(RulingWatch.Following following) {
    long began = System.nanoTime();
    while (watching.goesOn() && System.nanoTime() - began < LOOK_EVERY.toNanos()) {
      following.read();
    }
  }

  private KafkaStreams started() {
    KafkaStreams begun =
        new KafkaStreams(
            PartTopology.of(rulings::ruling, parts, tally, clock), StreamsSettings.of(instance));
    begun.setUncaughtExceptionHandler(
        fault -> {
          LOG.error("A scoring thread failed; another takes its tasks", fault);
          return StreamThreadExceptionResponse.REPLACE_THREAD;
        });
    begun.start();
    return begun;
  }

  private Progress progress(Admin admin) throws ExecutionException, InterruptedException {
    KafkaStreams running = Objects.requireNonNull(streams);
    long lag = GroupLag.of(admin);
    return switch (running.state()) {
      case RUNNING -> new Progress.Current(lag);
      case CREATED, REBALANCING -> new Progress.CatchingUp(lag);
      case PENDING_SHUTDOWN, NOT_RUNNING -> new Progress.Failed("it is being stopped.");
      case PENDING_ERROR, ERROR -> new Progress.Failed("the log of risk-scoring says why.");
    };
  }
}
