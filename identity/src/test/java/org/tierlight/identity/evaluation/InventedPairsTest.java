package org.tierlight.identity.evaluation;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URISyntaxException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.tierlight.identity.CommonWords;
import org.tierlight.identity.PartyRules;
import org.tierlight.identity.Thresholds;
import org.tierlight.identity.csv.PairFile;
import org.tierlight.identity.icu.IcuRomanisation;

/**
 * Names in eight ways of writing as people write them in English, each with a twin that is almost
 * the same and another. All are made up; no rule was made after them.
 */
class InventedPairsTest {

  private static final double AUTOMATIC = Thresholds.PUBLISHED.automatic();
  private static final double REVIEW = Thresholds.PUBLISHED.review();

  private static Evaluation evaluation() throws URISyntaxException {
    Path file = Path.of(requireNonNull(PartyRules.class.getResource("invented_pairs.csv")).toURI());
    return Evaluation.of(
        new PairFile(new IcuRomanisation()).read(file), new PartyRules(new CommonWords()));
  }

  @Test
  void noTwinIsTakenForTheSameWithoutAPerson() throws URISyntaxException {
    assertThat(evaluation().pairs())
        .hasSize(64)
        .filteredOn(it -> !it.pair().same())
        .allSatisfy(it -> assertThat(it.likeness()).as(it.toString()).isLessThan(AUTOMATIC));
  }

  /** What was found when the pairs were written; the others are in docs/identity.md, Limits. */
  @Test
  void soManyAreFoundInEachWriting() throws URISyntaxException {
    Evaluation all = evaluation();

    assertThat(all.at(AUTOMATIC).found()).isGreaterThanOrEqualTo(15);
    assertThat(all.at(REVIEW).found()).isGreaterThanOrEqualTo(27);
    assertThat(all.groups())
        .hasSize(8)
        .allSatisfy(it -> assertThat(all.of(it).at(REVIEW).found()).as(it).isPositive());
  }
}
