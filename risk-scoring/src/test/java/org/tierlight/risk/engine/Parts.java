package org.tierlight.risk.engine;

import static org.tierlight.risk.engine.Trial.TODAY;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.tierlight.risk.fact.DatedFact;
import org.tierlight.risk.fact.Subject;
import org.tierlight.risk.model.Appraisal;
import org.tierlight.risk.model.Parameters;
import org.tierlight.risk.model.Standing;
import org.tierlight.vocabulary.SupplierId;

/** A network in parts that talk over a bad line: late, in any order, twice; and parts die. */
final class Parts {

  private sealed interface Letter {
    int to();

    int from();
  }

  private record ValueLetter(int to, int from, Said.Value value) implements Letter {}

  private record FollowingLetter(int to, int from, Said.Following following) implements Letter {}

  private final Parameters parameters;
  private final Appraisal appraisal;
  private final Random chance;
  private final List<ScoringPart> parts = new ArrayList<>();
  private final List<List<DatedFact>> kept = new ArrayList<>();
  private final List<List<Letter>> taken = new ArrayList<>();
  private final List<Letter> onTheWay = new ArrayList<>();
  private final boolean tellsAgain;
  private long life;

  Parts(int count, Parameters parameters, Appraisal appraisal, Random chance, boolean tellsAgain) {
    this.parameters = parameters;
    this.appraisal = appraisal;
    this.chance = chance;
    this.tellsAgain = tellsAgain;
    for (int part = 0; part < count; part++) {
      kept.add(new ArrayList<>());
      taken.add(new ArrayList<>());
      parts.add(born(part, count));
    }
  }

  private ScoringPart born(int part, int count) {
    return new ScoringPart(
        parameters, appraisal, Trial.at(TODAY), id -> home(id, count) == part, ++life);
  }

  private static int home(SupplierId supplier, int count) {
    return Math.floorMod(supplier.hashCode(), count);
  }

  void tell(DatedFact fact) {
    int part = home(Subject.of(fact).keeper(), parts.size());
    kept.get(part).add(fact);
    parts.get(part).apply(fact.version(), fact.fact());
  }

  /** One part says what it has to, or one letter arrives; some arrive twice. */
  void step() {
    if (onTheWay.isEmpty() || chance.nextInt(3) == 0) {
      settle(chance.nextInt(parts.size()));
    } else {
      Letter letter = onTheWay.get(chance.nextInt(onTheWay.size()));
      take(letter);
      if (chance.nextInt(4) > 0) {
        onTheWay.remove(letter);
      }
    }
  }

  /** Until nobody has anything to say. */
  void rest() {
    do {
      onTheWay.forEach(this::take);
      onTheWay.clear();
      for (int part = 0; part < parts.size(); part++) {
        settle(part);
      }
    } while (!onTheWay.isEmpty());
  }

  /** Ends a part whose last words are lost; a new life has what was kept of facts and letters. */
  void kill(int part) {
    onTheWay.removeIf(letter -> letter.from() == part && chance.nextBoolean());
    ScoringPart next = born(part, parts.size());
    parts.set(part, next);
    kept.get(part).forEach(fact -> next.apply(fact.version(), fact.fact()));
    List.copyOf(taken.get(part)).forEach(this::take);
    if (!tellsAgain) {
      next.settle();
    }
  }

  private void settle(int part) {
    Said said = parts.get(part).settle();
    said.values()
        .forEach(
            value -> value.parts().forEach(to -> onTheWay.add(new ValueLetter(to, part, value))));
    said.followings()
        .forEach(
            following ->
                onTheWay.add(
                    new FollowingLetter(
                        home(following.supplier(), parts.size()), part, following)));
  }

  private void take(Letter letter) {
    ScoringPart to = parts.get(letter.to());
    switch (letter) {
      case ValueLetter(_, _, Said.Value value) ->
          to.hear(value.supplier(), value.stamp(), value.heard());
      case FollowingLetter(_, int from, Said.Following following) -> to.follow(from, following);
    }
    taken.get(letter.to()).add(letter);
  }

  Map<SupplierId, Standing> standings() {
    Map<SupplierId, Standing> standings = new HashMap<>();
    for (ScoringPart part : parts) {
      part.suppliers().forEach(id -> standings.put(id, part.standing(id).orElseThrow()));
    }
    return standings;
  }
}
