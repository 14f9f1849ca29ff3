package org.tierlight.risk.engine;

import org.tierlight.risk.model.Parameters;

/** Where the facts of one moment put every supplier. It never changes; any thread may ask. */
public final class SolvedWorld {

  private final SolvedValuation valuation;
  private final StillWorld world;
  private final Parameters parameters;

  SolvedWorld(SolvedValuation valuation, StillWorld world, Parameters parameters) {
    this.valuation = valuation;
    this.world = world;
    this.parameters = parameters;
  }

  /** Where each supplier stands, and why; for one thread, another one asks for its own. */
  public Assessments assessments() {
    return new Assessments(valuation, world.suppliers, parameters);
  }

  /** The version of the parameters that it was solved with. */
  public String parameterVersion() {
    return parameters.version();
  }
}
