package org.tierlight.risk.kafka.streams;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.tierlight.risk.audit.CertifiedSnapshot;
import org.tierlight.risk.engine.ScoringEngine;
import org.tierlight.risk.fact.DatedFact;
import org.tierlight.risk.model.Standing;
import org.tierlight.risk.parameters.Ruling;
import org.tierlight.vocabulary.SupplierId;

/** One engine over the whole network. */
final class ArrayUnderTest implements EngineUnderTest {

  private final ScoringEngine engine;

  ArrayUnderTest(Ruling ruling, Instant now) {
    engine = new ScoringEngine(ruling.parameters(), ruling.appraisal(), now);
  }

  @Override
  public void tell(List<ProducerRecord<byte[], byte[]>> records) {
    for (ProducerRecord<byte[], byte[]> record : records) {
      DatedFact fact = Logged.read(record);
      engine.apply(fact.version(), fact.fact());
    }
    engine.drain();
  }

  @Override
  public Optional<Standing> live(SupplierId supplier) {
    return engine.standing(supplier);
  }

  @Override
  public CertifiedSnapshot certified() {
    return CertifiedSnapshot.of(engine.solved());
  }
}
