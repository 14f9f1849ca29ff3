package org.tierlight.risk.kafka;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.InterruptException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tierlight.message.Topic;
import org.tierlight.message.kafka.Topics;
import org.tierlight.risk.audit.Certifications;
import org.tierlight.risk.checkpoint.Keeping;
import org.tierlight.risk.matching.PacksAtHand;
import org.tierlight.risk.parameters.Perspective;
import org.tierlight.risk.progress.Boards;
import org.tierlight.risk.progress.Progress;
import org.tierlight.risk.report.Scoring;

/**
 * The one thread that owns the engine. The log holds everything, so whatever goes wrong, a new life
 * begins from it: nothing is skipped. After an {@link Error} it begins in a new process.
 */
public final class ScoringThread {

  private static final Logger LOG = LoggerFactory.getLogger(ScoringThread.class);
  private static final Duration PAUSE = Duration.ofSeconds(1);
  private static final Duration LEAVE = Duration.ofSeconds(5);
  private static final Duration CLOSE = Duration.ofSeconds(1);

  private final Clients clients;
  private final short replicas;
  private final Scoring scoring;
  private final Keeping keeping;
  private final Boards boards;
  private final PacksAtHand packs;
  private final Certifications certifications;
  private final InstantSource clock;
  private final CountDownLatch stopping = new CountDownLatch(1);
  private boolean trustsCheckpoints = true;
  private final Thread thread = new Thread(this::run, "scoring");

  /** A thread that is not started yet. */
  public ScoringThread(
      Clients clients,
      short replicas,
      Scoring scoring,
      Keeping keeping,
      Boards boards,
      PacksAtHand packs,
      Certifications certifications,
      InstantSource clock) {
    this.clients = clients;
    this.replicas = replicas;
    this.scoring = scoring;
    this.keeping = keeping;
    this.boards = boards;
    this.packs = packs;
    this.certifications = certifications;
    this.clock = clock;
  }

  /** Starts reading. */
  public void start() {
    thread.start();
  }

  /** Lets the batch at hand be told, then ends; what cannot be told in time is told next time. */
  public void stop() throws InterruptedException {
    stopping.countDown();
    if (!thread.join(LEAVE)) {
      thread.interrupt();
      thread.join(CLOSE.multipliedBy(2));
    }
  }

  private void run() {
    while (goesOn()) {
      try {
        live(provision());
      } catch (InterruptException | InterruptedException leaving) {
        Thread.currentThread().interrupt();
        return;
      } catch (ExecutionException | KafkaException broker) {
        LOG.warn("The broker cannot be used yet: {}", broker.toString());
        pause(new Progress.WaitingForBroker("it does not answer yet."));
      } catch (RuntimeException bug) {
        LOG.error("Scoring stopped; beginning anew from the log", bug);
        trustsCheckpoints = false;
        pause(new Progress.Failed("the log of risk-scoring says why."));
      } catch (Error fatal) {
        end(fatal);
        return;
      }
    }
  }

  /** After an error the process itself is in doubt, so no new life begins in it. */
  private void end(Error fatal) {
    String kind = fatal.getClass().getSimpleName();
    boards
        .progress()
        .say(new Progress.Failed(kind + "; the process must be started again, its log says why."));
    LOG.error("Scoring ended for good; the process must be started again", fatal);
  }

  /** Answers what the broker calls each topic since it was made. */
  private Map<String, String> provision() throws ExecutionException, InterruptedException {
    try (Admin admin = clients.admin()) {
      Topics.provision(admin, replicas);
      List<String> names = Stream.of(Topic.values()).map(Topic::topicName).toList();
      return admin.describeTopics(names).allTopicNames().get().values().stream()
          .collect(Collectors.toMap(TopicDescription::name, it -> it.topicId().toString()));
    }
  }

  private void live(Map<String, String> topicIds) {
    Producer<byte[], byte[]> producer = clients.producer();
    try (Consumer<byte[], byte[]> consumer = clients.consumer()) {
      KafkaDecisionLog.read(consumer, packs.sets());
      PackRecords.read(consumer, packs.shelf());
      live(new Session(consumer, producer, topicIds));
    } finally {
      producer.close(CLOSE);
    }
  }

  private void live(Session session) {
    boards.progress().say(new Progress.BeginningAnew());
    Opening opening = new Opening(session, scoring, keeping, clock.instant());
    Opening.Opened opened =
        trustsCheckpoints ? opening.open() : opening.withTheLog("the life before it failed");
    boards.checkpoints().began(opened.beginning());
    LOG.info(opened.beginning().sentence());
    CheckpointKeeper keeper =
        new CheckpointKeeper(scoring, keeping, session, opened, boards.checkpoints(), clock);
    new Life(session, opened, scoring, keeper, packs, certifications, boards, clock)
        .live(() -> goesOn() && isInForce());
  }

  private boolean goesOn() {
    return stopping.getCount() > 0;
  }

  /** Once other figures are in force, a new life begins with them. */
  private boolean isInForce() {
    return packs.sets().inForce(Perspective.GENERIC).version().equals(scoring.parameterVersion());
  }

  private void pause(Progress reason) {
    boards.progress().say(reason);
    try {
      if (stopping.await(PAUSE.toMillis(), TimeUnit.MILLISECONDS)) {
        LOG.info("Leaving");
      }
    } catch (InterruptedException leaving) {
      Thread.currentThread().interrupt();
      stopping.countDown();
    }
  }
}
