package org.tierlight.risk.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tierlight.risk.matching.Fictional.CNPJ;
import static org.tierlight.risk.matching.Fictional.NOON;
import static org.tierlight.risk.matching.Fictional.decision;
import static org.tierlight.risk.matching.Fictional.packs;
import static org.tierlight.risk.matching.Fictional.supplier;
import static org.tierlight.risk.matching.Fictional.version;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A matching and what is done with it in most tests of listings. */
abstract class ListingSetting {

  final ListMatching matching = Fictional.matching();

  void bringNumbered(String list) {
    matching.describe(version(1), supplier("a", "Any", "BR", Map.of("registration", CNPJ)));
    matching.search(packs(list));
  }

  List<ListingFact> untold() {
    return matching.untold(NOON);
  }

  List<ListingFact> tell() {
    List<ListingFact> told = untold();
    matching.told(told);
    return told;
  }

  void decide(Verdict verdict, int second) {
    matching.decide(decision(only(), verdict, second));
  }

  Match only() {
    List<Match> all = matching.matches(Optional.empty());
    assertThat(all).hasSize(1);
    return all.getFirst();
  }
}
