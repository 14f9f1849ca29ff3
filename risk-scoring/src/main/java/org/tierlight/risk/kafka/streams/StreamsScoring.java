package org.tierlight.risk.kafka.streams;

import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.InterruptException;
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
  private final CountDownLatch stopping = new CountDownLatch(1);
  private final Thread watching = new Thread(this::run, "scoring-watch");
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
  }

  /** Starts; returns at once. */
  public void start() {
    watching.start();
  }

  /** Leaves the group, so that the others take over at once. */
  public void stop() throws InterruptedException {
    stopping.countDown();
    watching.join(LEAVE);
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

  private void run() {
    Clients clients = new Clients(instance.kafka());
    try (Admin admin = clients.admin();
        Consumer<byte[], byte[]> consumer = clients.consumer()) {
      RulingWatch.Following following = rulings.follow(consumer);
      while (goesOn()) {
        look(admin, following);
      }
    } catch (InterruptException | InterruptedException leaving) {
      Thread.currentThread().interrupt();
    } catch (RuntimeException bug) {
      LOG.error("What is in force is not followed any more", bug);
      board.say(new Progress.Failed("the log of risk-scoring says why."));
    }
  }

  private void look(Admin admin, RulingWatch.Following following) throws InterruptedException {
    try {
      if (streams == null) {
        Topics.provision(admin, instance.kafkaReplicas());
        following.readAll();
        streams = started();
      }
      board.say(progress(admin));
      follow(following);
    } catch (InterruptException leaving) {
      throw leaving;
    } catch (ExecutionException | KafkaException broker) {
      LOG.warn("The broker cannot be used: {}", broker.toString());
      board.say(unreachable());
      pause();
    }
  }

  /** Follows what is in force until it is time to look again. */
  private void follow(RulingWatch.Following following) {
    long began = System.nanoTime();
    while (goesOn() && System.nanoTime() - began < LOOK_EVERY.toNanos()) {
      following.read();
    }
  }

  private Progress unreachable() {
    String reason = "it does not answer.";
    return board.now().hasScores()
        ? new Progress.Stale(reason)
        : new Progress.WaitingForBroker(reason);
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

  private boolean goesOn() {
    return stopping.getCount() > 0;
  }

  private void pause() throws InterruptedException {
    if (stopping.await(LOOK_EVERY.toMillis(), TimeUnit.MILLISECONDS)) {
      LOG.info("Leaving");
    }
  }
}
