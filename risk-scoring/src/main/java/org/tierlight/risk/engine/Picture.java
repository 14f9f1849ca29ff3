package org.tierlight.risk.engine;

import java.time.LocalDate;
import org.tierlight.risk.model.Appraisal;
import org.tierlight.risk.model.Parameters;

/**
 * The facts of one moment, with the parameters and packs then in force. It never changes, so any
 * thread may solve it while the stream goes on.
 */
public final class Picture {

  private final StillWorld world;
  private final Parameters parameters;
  private final Appraisal appraisal;

  Picture(StillWorld world, Parameters parameters, Appraisal appraisal) {
    this.world = world;
    this.parameters = parameters;
    this.appraisal = appraisal;
  }

  /** Where its facts put every supplier. */
  public SolvedWorld solved() {
    return solved(world.today);
  }

  /** The same with suppliers' own facts weighed on another day than their trade. */
  public SolvedWorld solved(LocalDate ownDay) {
    return new SolvedWorld(solve(ownDay));
  }

  /**
   * Where its facts would put every supplier by other parameters and packs.
   *
   * @param others with the same window and memory: what lies outside was not folded
   */
  public SolvedWorld solved(Parameters others, Appraisal packs) {
    return new SolvedWorld(solve(others, packs, world.today));
  }

  SolvedValuation solve(LocalDate ownDay) {
    return solve(parameters, appraisal, ownDay);
  }

  private SolvedValuation solve(Parameters by, Appraisal packs, LocalDate ownDay) {
    return new SolvedValuation(Prepared.of(new Prepared.Basis(world, by, packs, ownDay)));
  }
}
