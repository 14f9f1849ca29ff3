package org.tierlight.risk.parameters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tierlight.risk.json.ParameterComposition;
import org.tierlight.risk.json.ParameterSetFiles;

/** Sets are proposed by one person and approved by another, and never change. */
class ParameterDeskTest {

  private static final Instant NOON = Instant.parse("2026-06-30T12:00:00Z");

  /** The log stamps what comes a minute apart. */
  private final List<Decision> log = new ArrayList<>();

  private final ParameterSets sets = sets();
  private final ParameterDesk desk = new ParameterDesk(sets, this::append);

  private static ParameterSets sets() {
    return new ParameterSets(ParameterSetFiles.shipped(), new ParameterComposition());
  }

  private void append(Decision decision, ParameterSets into) {
    log.add(decision);
    readAll(into);
  }

  private void readAll(ParameterSets into) {
    for (int k = 0; k < log.size(); k++) {
      into.take(log.get(k), stamp(k + 1));
    }
  }

  private static Instant stamp(int number) {
    return NOON.plusSeconds(60L * number);
  }

  private static Signature by(String person) {
    return new Signature(person, NOON);
  }

  private static Proposal proposal(String version, double weight) {
    return new Proposal(
        version,
        Perspective.GENERIC,
        "Heavier",
        "For a test.",
        "2026-1",
        List.of(new FigureChange("/inherent/weight", weight, true, "policy, for a test")));
  }

  private String inForce() {
    return sets.inForce(Perspective.GENERIC).version();
  }

  @Test
  void aProposalScoresNothingUntilSomebodyElseApprovesIt() {
    assertThat(desk.propose(proposal("2026-2", .25), by("ann"))).isInstanceOf(Filing.Filed.class);
    assertThat(inForce()).isEqualTo("2026-1");

    assertThat(desk.approve("2026-2", by("bob"))).isInstanceOf(Approval.InForce.class);
    assertThat(inForce()).isEqualTo("2026-2");
    assertThat(sets.inForce(Perspective.UFLPA).version()).isEqualTo("2026-1-uflpa");
  }

  @Test
  void whoProposedDoesNotApprove() {
    desk.propose(proposal("2026-2", .25), by("ann"));

    assertThat(desk.approve("2026-2", by("ann"))).isInstanceOf(Approval.SameEyes.class);
    assertThat(inForce()).isEqualTo("2026-1");
    assertThat(log).hasSize(1);
  }

  /** The counter-proof of the desk: also a log that says so puts nothing in force. */
  @Test
  void anApprovalInTheLogByWhoProposedCountsNothing() {
    sets.take(new Decision.Proposed(proposal("2026-2", .25), by("ann")), stamp(1));
    sets.take(new Decision.Approved("2026-2", by("ann")), stamp(2));
    sets.take(new Decision.Approved("2026-1-lksg", by("bob")), stamp(3));
    sets.take(new Decision.Approved("nobody's", by("bob")), stamp(4));

    assertThat(inForce()).isEqualTo("2026-1");
  }

  @Test
  void aVersionNeverChanges() {
    desk.propose(proposal("2026-2", .25), by("ann"));

    assertThat(desk.propose(proposal("2026-2", .25), by("bob"))).isInstanceOf(Filing.Known.class);
    assertThat(desk.propose(proposal("2026-2", .26), by("ann"))).isInstanceOf(Filing.Taken.class);
    assertThat(desk.propose(proposal("2026-1", .25), by("ann"))).isInstanceOf(Filing.Taken.class);
    assertThat(log).hasSize(1);
  }

  @Test
  void whatIsNoSetIsNotKept() {
    Filing refused = desk.propose(proposal("2026-2", 1.25), by("ann"));

    assertThat(refused).isInstanceOf(Filing.Refused.class);
    assertThat(desk.approve("2026-2", by("bob"))).isInstanceOf(Approval.Unknown.class);
    assertThat(log).isEmpty();
  }

  @Test
  void aSetIsApprovedOnce() {
    desk.propose(proposal("2026-2", .25), by("ann"));
    desk.approve("2026-2", by("bob"));
    desk.propose(proposal("2026-3", .3), by("ann"));
    desk.approve("2026-3", by("bob"));

    assertThat(desk.approve("2026-2", by("bob"))).isInstanceOf(Approval.InForce.class);
    assertThat(desk.approve("2026-2", by("cem"))).isInstanceOf(Approval.Decided.class);
    assertThat(desk.approve("2026-1", by("cem"))).isInstanceOf(Approval.Decided.class);
    assertThat(inForce()).isEqualTo("2026-3");
    assertThat(log).hasSize(4);
  }

  /** Back to earlier figures: a new version that builds on them and states nothing otherwise. */
  @Test
  void earlierFiguresComeBackUnderANewVersion() {
    desk.propose(proposal("2026-2", .25), by("ann"));
    desk.approve("2026-2", by("bob"));
    desk.propose(
        new Proposal("2026-3", Perspective.GENERIC, "Back", "Back.", "2026-1", List.of()),
        by("ann"));
    desk.approve("2026-3", by("bob"));

    ParameterSet back = sets.inForce(Perspective.GENERIC);
    assertThat(back.version()).isEqualTo("2026-3");
    assertThat(back.parameters().inherent().weight()).isEqualTo(.2);
  }

  @Test
  void whatWasInForceThenIsKnown() {
    desk.propose(proposal("2026-2", .25), by("ann"));
    desk.approve("2026-2", by("bob"));

    Instant approved = stamp(2);
    assertThat(sets.inForce(Perspective.GENERIC, approved.minusMillis(1)).version())
        .isEqualTo("2026-1");
    assertThat(sets.inForce(Perspective.GENERIC, approved).version()).isEqualTo("2026-2");
  }

  /** A start reads the log again, and may have read a part of it before. */
  @Test
  void theLogReadAgainGivesTheSame() {
    desk.propose(proposal("2026-2", .25), by("ann"));
    desk.approve("2026-2", by("bob"));
    desk.propose(proposal("2026-3", .3), by("ann"));
    ParameterSets again = sets();
    readAll(again);
    readAll(again);

    assertThat(again.all()).isEqualTo(sets.all());
    assertThat(again.inForce(Perspective.GENERIC, stamp(2)).version()).isEqualTo("2026-2");
    assertThat(again.inForce(Perspective.GENERIC, NOON).version()).isEqualTo("2026-1");
  }

  /** Two desks decide before either has read what the other said. */
  @Test
  void whoStandsFirstInTheLogCountsFirstAtEveryDesk() {
    ParameterSets others = sets();
    ParameterDesk other = new ParameterDesk(others, this::append);
    desk.propose(proposal("2026-2", .25), by("ann"));
    other.propose(proposal("2026-3", .3), by("ann"));
    readAll(sets);

    other.approve("2026-3", by("bob"));
    desk.approve("2026-2", by("bob"));
    readAll(others);

    assertThat(inForce()).isEqualTo("2026-2");
    assertThat(others.inForce(Perspective.GENERIC).version()).isEqualTo("2026-2");
    assertThat(sets.inForce(Perspective.GENERIC, stamp(3)).version()).isEqualTo("2026-3");
  }

  @Test
  void aVersionFiledAtAnotherDeskBeforeIsTaken() {
    ParameterDesk other = new ParameterDesk(sets(), this::append);
    other.propose(proposal("2026-2", .3), by("ann"));

    assertThat(desk.propose(proposal("2026-2", .25), by("bob"))).isInstanceOf(Filing.Taken.class);
    assertThat(sets.find("2026-2").orElseThrow().set().parameters().inherent().weight())
        .isEqualTo(.3);
  }

  @Test
  void whatTheLogDoesNotHoldDoesNotHold() {
    ParameterDesk deaf =
        new ParameterDesk(
            sets,
            (decision, into) -> {
              throw new DecisionLogUnavailable("away");
            });

    assertThatThrownBy(() -> deaf.propose(proposal("2026-2", .25), by("ann")))
        .isInstanceOf(DecisionLogUnavailable.class);
    assertThat(sets.find("2026-2")).isEmpty();
  }
}
