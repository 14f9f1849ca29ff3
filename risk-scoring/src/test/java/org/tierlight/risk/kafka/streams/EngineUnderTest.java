package org.tierlight.risk.kafka.streams;

import java.util.List;
import java.util.Optional;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.tierlight.risk.audit.CertifiedSnapshot;
import org.tierlight.risk.model.Standing;
import org.tierlight.vocabulary.SupplierId;

/** An engine as the contract sees it: records of facts in, numbers out. */
interface EngineUnderTest {

  /** Tells it records; it may take its time. */
  void tell(List<ProducerRecord<byte[], byte[]>> records);

  /** Where a supplier stands now. */
  Optional<Standing> live(SupplierId supplier);

  /** Where the facts that it holds now put all suppliers, solved from nothing. */
  CertifiedSnapshot certified();
}
