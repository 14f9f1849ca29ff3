package org.tierlight.risk.audit;

import java.util.function.Function;
import org.tierlight.risk.engine.Guard;
import org.tierlight.risk.parameters.Perspective;
import org.tierlight.risk.parameters.Ruling;
import org.tierlight.risk.parameters.Rulings;

/** Works a certificate out once more, from nothing but the log. */
public final class Replay {

  private final Function<Moment, Method> methods;
  private final Rulings rulings;

  /** By the figures and packs that were in force, and what is said of them. */
  public Replay(Function<Moment, Method> methods, Rulings rulings) {
    this.methods = methods;
    this.rulings = rulings;
  }

  /**
   * The certificate of a moment.
   *
   * @throws HistoryUnavailable if the log does not answer
   */
  public Certificate of(FactHistory history, Moment moment) {
    Ruling ruling = rulings.at(Perspective.GENERIC, moment.knownAt(), moment.asOf());
    Folding folding = Folding.of(ruling, history, moment);
    Numbers numbers =
        new Numbers(
            moment,
            folding.reached().positions(),
            () -> folding.engine().picture(Guard.NONE).solved().standings());
    return Certificate.of(Occasion.REPLAY, methods.apply(moment), numbers);
  }
}
