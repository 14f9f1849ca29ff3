package org.tierlight.ingest.likeness;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.tierlight.identity.icu.IcuRomanisation;
import org.tierlight.vocabulary.Position;
import org.tierlight.vocabulary.SupplierId;

/** All companies are made up. */
class DecidingTest {

  private static final SupplierId ONE = new SupplierId("one");
  private static final SupplierId OTHER = new SupplierId("other");
  private static final Curation.Said SAID = new Curation.Said("analyst", "seen", Instant.EPOCH);

  private final KnownSuppliers known = new KnownSuppliers(new PartyReading(new IcuRomanisation()));
  private final Curation curation = new Curation(known);
  private final AtomicBoolean secondWasAsked = new AtomicBoolean();
  private final List<Curation.Answer> answers = new ArrayList<>();

  @Test
  void whoDecidesMeanwhileIsAnsweredByWhatWasDecided() throws InterruptedException {
    describe(ONE);
    describe(OTHER);
    SecondWhileFirstIsWritten log = new SecondWhileFirstIsWritten();
    Deciding deciding = new Deciding(known, log);
    log.second = new Thread(() -> answers.add(deciding.decide(this::merge).answer()));

    deciding.decide(() -> curation.distinguish(ONE, OTHER, SAID));
    log.second.join();

    assertThat(answers).hasOnlyElementsOfType(Curation.Answer.KeptApart.class).hasSize(1);
  }

  private Curation.Answer merge() {
    secondWasAsked.set(true);
    return curation.merge(ONE, OTHER, SAID);
  }

  private void describe(SupplierId id) {
    known.describe(
        new KnownRecord(
            id,
            new Described(id.value(), List.of(), Map.of(), Optional.empty(), Optional.empty()),
            new Version(Instant.EPOCH, id.value()),
            new LogPlace(Instant.EPOCH, 0, 0)));
  }

  /** Lets somebody else come with a decision while the first is on its way. */
  private final class SecondWhileFirstIsWritten implements IdentityLog {

    private Thread second = new Thread();

    @Override
    public List<Position> append(List<? extends Conclusion> conclusions) {
      if (second.getState() == Thread.State.NEW) {
        second.start();
      }
      while (second.getState() != Thread.State.BLOCKED && !secondWasAsked.get()) {
        Thread.onSpinWait();
      }
      return conclusions.stream().map(_ -> new Position("facts.identity", 0, 0)).toList();
    }
  }
}
