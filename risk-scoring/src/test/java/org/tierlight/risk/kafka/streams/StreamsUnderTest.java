package org.tierlight.risk.kafka.streams;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.tierlight.risk.audit.CertifiedSnapshot;
import org.tierlight.risk.kafka.Clients;
import org.tierlight.risk.kafka.RulingWatch;
import org.tierlight.risk.model.Standing;
import org.tierlight.risk.parameters.Ruling;
import org.tierlight.risk.progress.ProgressBoard;
import org.tierlight.risk.progress.Tally;
import org.tierlight.risk.report.PartAnswers.Answer;
import org.tierlight.testkit.Broker;
import org.tierlight.vocabulary.SupplierId;

/** The network in parts, in one process, on a broker of its own. */
final class StreamsUnderTest implements EngineUnderTest {

  private final Broker broker = Broker.start();
  private final Logged log = new Logged(broker.bootstrapServers());
  private final KeptState kept;
  private final Instant now;
  private final StreamsScoring streams;

  StreamsUnderTest(Ruling ruling, Instant now, Path directory) {
    this.now = now;
    RulingWatch rulings = Unruled.always(ruling);
    this.kept = new KeptState(new Clients(broker.bootstrapServers()), rulings::inForce);
    Instance instance =
        new Instance(broker.bootstrapServers(), (short) 1, directory, "127.0.0.1:1", 1, 0);
    this.streams =
        new StreamsScoring(
            instance, rulings, new ProgressBoard(), new Tally(), InstantSource.fixed(now));
    streams.start();
  }

  String bootstrapServers() {
    return broker.bootstrapServers();
  }

  @Override
  public void tell(List<ProducerRecord<byte[], byte[]>> records) {
    log.write(records);
  }

  @Override
  public Optional<Standing> live(SupplierId supplier) {
    return switch (streams.ask(supplier)) {
      case Answer.Here(var report) -> report.map(it -> it.standing());
      case Answer.Elsewhere _, Answer.Moving _ -> Optional.empty();
    };
  }

  @Override
  public CertifiedSnapshot certified() {
    return kept.certify(now).snapshot();
  }

  /** Ends it. */
  void close() throws InterruptedException {
    streams.stop();
    log.close();
    broker.close();
  }
}
