package org.tierlight.risk.engine;

/** The stamps of one life of a part, each later than all before. */
final class Stamps {

  private final long life;
  private long number;

  Stamps(long life) {
    this.life = life;
  }

  Stamp next() {
    return new Stamp(life, ++number);
  }
}
