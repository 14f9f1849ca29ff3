package org.tierlight.identity.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tierlight.identity.CommonWords;
import org.tierlight.identity.NameReading;
import org.tierlight.identity.Party;
import org.tierlight.identity.PartyRules;
import org.tierlight.identity.SiteAddress;
import org.tierlight.identity.icu.IcuRomanisation;

/** All companies are made up. */
class BlockingTest {

  private static final NameReading NAMES = new NameReading(new IcuRomanisation());

  private static JudgedPair same(String left, String right) {
    return new JudgedPair(party("1", left), party("2", right), true, "Company");
  }

  private static Party party(String id, String name) {
    return new Party(
        id, List.of(NAMES.read(name)), Optional.empty(), SiteAddress.UNKNOWN, Set.of());
  }

  @Test
  void whatIsNeverComparedIsNeverFound() {
    Evaluation half =
        Evaluation.of(
            List.of(
                same("Zephyrine Mills", "Zephirine Mill"),
                same("Zephyrine Mills", "Quillfeather Orchards")),
            new PartyRules(new CommonWords()));

    assertThat(half.blockingRecall(new CommonWords())).hasValue(0.5);
  }

  /** The first pair shares nothing but its address, which the second one has elsewhere. */
  @Test
  void aNameAtTwoPlacesIsKnownAtBoth() {
    Evaluation both =
        Evaluation.of(
            List.of(
                new JudgedPair(
                    at("Zephyrine Mills", "mirvane"),
                    at("Quillfeather Orchards", "mirvane"),
                    true,
                    "Company"),
                new JudgedPair(
                    at("Zephyrine Mills", "oldegate"), at("Tomblo", "uskuru"), false, "Company")),
            new PartyRules(new CommonWords()));

    assertThat(both.blockingRecall(new CommonWords())).hasValue(1);
  }

  private static Party at(String name, String street) {
    return new Party(
        name,
        List.of(NAMES.read(name)),
        Optional.empty(),
        new SiteAddress(Set.of(street), Set.of(), Set.of(), true),
        Set.of());
  }
}
