package org.tierlight.ingest.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.tierlight.identity.CommonWords;
import org.tierlight.identity.NameReading;
import org.tierlight.identity.Nearby;
import org.tierlight.identity.Party;
import org.tierlight.identity.Register;
import org.tierlight.identity.SiteAddress;
import org.tierlight.identity.icu.IcuRomanisation;
import org.tierlight.ingest.problem.Problem;
import org.tierlight.ingest.problem.ProblemCode;

/** All companies are made up. */
class MatchEffortTest {

  private static final NameReading NAMES = new NameReading(new IcuRomanisation());
  private static final int KNOWN = 500;

  private static Party party(String id, int names, String name) {
    return new Party(
        id,
        IntStream.range(0, names).mapToObj(it -> NAMES.read(name + " " + it)).toList(),
        Optional.empty(),
        SiteAddress.UNKNOWN,
        Set.of());
  }

  /** So many queries, each near as many suppliers as are ever compared. */
  private static MatchEffort asked(int queries, int names, String name) {
    Register register = new Register(new CommonWords());
    IntStream.range(0, KNOWN).forEach(it -> register.put(party("s" + it, names, name)));
    Nearby near = register.nearby(party("?", names, name));
    return MatchEffort.of(Collections.nCopies(queries, near));
  }

  @Test
  void aHundredOrdinaryQueriesAreAnswered() {
    MatchEffort effort = asked(MatchForms.MOST_QUERIES, 2, "Quillhua Bilan Textile Mills");

    assertThat(effort.letters()).isPositive();
    assertThatCode(() -> effort.check("/queries")).doesNotThrowAnyException();
  }

  @Test
  void namesWithoutEndAreRefusedBeforeAnythingIsCompared() {
    MatchEffort effort = asked(10, MatchForms.MOST_NAMES, "quillhua ".repeat(30));

    assertThatThrownBy(() -> effort.check("/queries"))
        .isInstanceOfSatisfying(
            Unanswerable.class,
            refused ->
                assertThat(refused.problems())
                    .extracting(Problem::code)
                    .isEqualTo(List.of(ProblemCode.TOO_MANY)));
  }

  @Test
  void theMostIsStillAnswered() {
    assertThatCode(() -> new MatchEffort(MatchEffort.MOST).check("/name"))
        .doesNotThrowAnyException();
    assertThatThrownBy(() -> new MatchEffort(MatchEffort.MOST + 1).check("/name"))
        .isInstanceOf(Unanswerable.class);
  }
}
