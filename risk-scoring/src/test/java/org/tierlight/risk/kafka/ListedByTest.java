package org.tierlight.risk.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tierlight.risk.matching.Fictional.BRAZIL;
import static org.tierlight.risk.matching.Fictional.CNPJ;
import static org.tierlight.risk.matching.Fictional.NOON;
import static org.tierlight.risk.matching.Fictional.UFLPA;
import static org.tierlight.risk.matching.Fictional.packs;
import static org.tierlight.risk.matching.Fictional.supplier;
import static org.tierlight.risk.matching.Fictional.version;

import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;
import org.tierlight.risk.csv.PackFiles;
import org.tierlight.risk.fact.RiskFact;
import org.tierlight.risk.indicator.TestScale;
import org.tierlight.risk.legal.ListInForce;
import org.tierlight.risk.matching.Fictional;
import org.tierlight.risk.matching.ListMatching;
import org.tierlight.risk.model.EvidenceItem;
import org.tierlight.risk.shelf.OpenPacks;
import org.tierlight.risk.shelf.PackIndicators;

/** What the log is told of a listing is read as an item of that list and of no other. */
class ListedByTest {

  private final OpenPacks packs = packs(BRAZIL, UFLPA);

  @Test
  void anItemIsHeldByTheListThatNamedTheSupplier() {
    EvidenceItem item = item();

    assertThat(lists()).hasSize(2);
    assertThat(lists().stream().filter(list -> list.holds(item)).map(ListInForce::pack))
        .containsExactly("brazil-employers");
    assertThat(
            lists().stream()
                .filter(list -> list.isAskedBy(String.valueOf(item.reference())))
                .map(ListInForce::pack))
        .containsExactly("brazil-employers");
  }

  private EvidenceItem item() {
    ListMatching matching = Fictional.matching();
    matching.describe(version(1), supplier("a", "Any", "BR", Map.of("registration", CNPJ)));
    matching.search(packs);
    matching.heardAll();
    ProducerRecord<byte[], byte[]> written =
        ListingRecords.write(matching.untold(NOON).getFirst(), NOON);
    RiskFact read = FactDecoder.decode(LogRecords.at(written, 0, NOON)).fact();
    return ((RiskFact.EvidenceFound) read).item();
  }

  private List<ListInForce> lists() {
    return new PackIndicators(PackFiles.sources())
        .with(packs)
        .on(TestScale.PUBLISHED, TestScale.MEAN)
        .law()
        .lists();
  }
}
