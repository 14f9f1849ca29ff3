package org.tierlight.risk.inquiry;

/**
 * By how much the interval of an exposure gets narrower once an undisclosed share is disclosed. It
 * is linear in what the newly named upstream turns out to be exposed to, p: (1 − p)·least + p·most.
 * Where own risks are exact, both are G·(1 − r)·delta·m·(n_high − n_low).
 *
 * @param least for p = 0: the high bound falls by G_high·(1 − r_high)·delta·m
 * @param expected for p = n_mid, which is what the mid value takes it for
 * @param most for p = 1: the low bound rises by G_low·(1 − r_low)·delta·m
 */
public record Narrowing(double least, double expected, double most) {

  /** Nothing gets narrower. */
  public static final Narrowing NONE = new Narrowing(0, 0, 0);

  /** Of one undisclosed share, expected by what it is assumed to be exposed to. */
  public static Narrowing of(double least, double most, double assumed) {
    return new Narrowing(least, (1 - assumed) * least + assumed * most, most);
  }

  /** What it is for an upstream of some exposure. */
  public double by(double exposure) {
    return (1 - exposure) * least + exposure * most;
  }

  /** Two together: what different answers narrow adds up. */
  public Narrowing and(Narrowing other) {
    return new Narrowing(least + other.least, expected + other.expected, most + other.most);
  }
}
