package org.tierlight.risk.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tierlight.risk.matching.Fictional.NOON;
import static org.tierlight.risk.matching.Fictional.decision;
import static org.tierlight.risk.matching.Fictional.entity;
import static org.tierlight.risk.matching.Fictional.packs;
import static org.tierlight.risk.matching.Fictional.supplier;
import static org.tierlight.risk.matching.Fictional.version;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Each listing and each match is found at once: a walk through all of them would take minutes. */
class ManyListingsTest {

  private static final int MANY = 8_000;
  private static final String OFFICIAL = ",\"topics\":[\"forced.labor\",\"sanction\"]";

  private final ListMatching matching = Fictional.matching();

  @Test
  @Timeout(60)
  void aWholeListThatChangesEndsAllOfItsListings() {
    IntStream.range(0, MANY)
        .forEach(
            each ->
                matching.describe(
                    version(1), supplier("s" + each, "Fictional Mill " + each, null, Map.of())));
    matching.heardAll();
    matching.search(packs(mills("a")));
    matching.matches(Optional.empty()).stream()
        .filter(match -> match.entry().name().equals(match.supplier().name()))
        .forEach(match -> matching.decide(decision(match, Verdict.SAME, 1)));
    List<ListingFact> listed = matching.untold(NOON);
    assertThat(listed).hasSize(MANY);
    matching.told(listed);

    matching.search(packs(mills("b")));

    assertThat(matching.untold(NOON))
        .hasSize(MANY)
        .allSatisfy(fact -> assertThat(fact).isInstanceOf(ListingFact.Delisted.class));
  }

  private static String mills(String edition) {
    return IntStream.range(0, MANY)
        .mapToObj(each -> entity("set_one", edition + each, "Fictional Mill " + each, OFFICIAL))
        .collect(Collectors.joining());
  }
}
