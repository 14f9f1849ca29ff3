package org.tierlight.identity.evaluation;

import static java.util.stream.Collectors.joining;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.tierlight.identity.Likeness;
import org.tierlight.identity.Party;
import org.tierlight.identity.PartyRules;
import org.tierlight.identity.Rarity;
import org.tierlight.identity.Register;
import org.tierlight.identity.SiteAddress;
import org.tierlight.vocabulary.Country;

/** How well matching does on judged pairs. */
public final class Evaluation {

  private final List<Measured> pairs;
  private final List<Level> levels;

  private Evaluation(List<Measured> pairs) {
    this.pairs = List.copyOf(pairs);
    this.levels = Level.of(pairs);
  }

  /** Of all pairs: of the sites where both addresses are known, else of the companies. */
  public static Evaluation of(Collection<JudgedPair> pairs, PartyRules rules) {
    return new Evaluation(
        pairs.stream()
            .map(pair -> new Measured(pair, likeness(pair, rules).value()))
            .sorted(Comparator.comparingDouble(Measured::likeness).reversed())
            .toList());
  }

  private static Likeness likeness(JudgedPair pair, PartyRules rules) {
    return hasPlaces(pair)
        ? rules.site(pair.left(), pair.right())
        : rules.company(pair.left(), pair.right());
  }

  private static boolean hasPlaces(JudgedPair pair) {
    return pair.left().address().isKnown() && pair.right().address().isKnown();
  }

  /** The pairs of one group alone. */
  public Evaluation of(String group) {
    return only(pair -> pair.group().equals(group));
  }

  /** The pairs of which both addresses are known, so that sites were compared. */
  public Evaluation ofSites() {
    return only(Evaluation::hasPlaces);
  }

  /** The pairs of which companies were compared. */
  public Evaluation ofCompanies() {
    return only(pair -> !hasPlaces(pair));
  }

  private Evaluation only(Predicate<JudgedPair> some) {
    return new Evaluation(pairs.stream().filter(measured -> some.test(measured.pair())).toList());
  }

  /** All pairs, the most alike first. */
  public List<Measured> pairs() {
    return pairs;
  }

  /** What stands at each likeness, the highest first. */
  public List<Level> levels() {
    return levels;
  }

  /** The kinds of pairs there are. */
  public List<String> groups() {
    return pairs.stream().map(measured -> measured.pair().group()).distinct().sorted().toList();
  }

  /** What a threshold does. */
  public Hits at(double threshold) {
    return Hits.of(pairs, threshold);
  }

  /**
   * The area under the receiver operating characteristic: how often a pair that is the same is more
   * alike than one that is not; equal ones count half (Mann and Whitney 1947). Empty unless there
   * are both.
   */
  public OptionalDouble areaUnderCurve() {
    double won = 0;
    long same = 0;
    long others = 0;
    for (Level level : levels) {
      won += level.others() * (same + level.same() / 2.0);
      same += level.same();
      others += level.others();
    }
    return same == 0 || others == 0
        ? OptionalDouble.empty()
        : OptionalDouble.of(won / ((double) same * others));
  }

  /**
   * Of the pairs that are the same, in how many the left one is compared with the right one, as
   * suppliers come in, where the names of all pairs are known; empty where none is the same.
   */
  public OptionalDouble blockingRecall(Rarity rarity) {
    Register register = new Register(rarity);
    pairs.stream()
        .flatMap(measured -> Stream.of(measured.pair().left(), measured.pair().right()))
        .map(Evaluation::byName)
        .forEach(register::put);
    return pairs.stream()
        .map(Measured::pair)
        .filter(JudgedPair::same)
        .mapToInt(pair -> isCompared(pair, register) ? 1 : 0)
        .average();
  }

  private static boolean isCompared(JudgedPair pair, Register register) {
    String left = byName(pair.left()).id();
    String right = byName(pair.right()).id();
    return left.equals(right)
        || register.companiesInPassing(byName(pair.right()), Integer.MAX_VALUE).stream()
            .anyMatch(it -> it.party().id().equals(left));
  }

  /** A name at one place is known once, however many pairs it is in. */
  private static Party byName(Party party) {
    SiteAddress address = party.address();
    String id =
        Stream.of(
                Set.of(party.names().getFirst().written()),
                party.country().map(Country::code).stream().toList(),
                address.words(),
                address.numbers(),
                address.units())
            .map(some -> String.join(" ", new TreeSet<>(some)))
            .collect(joining("\n"));
    return new Party(id, party.names(), party.country(), party.address(), party.identifiers());
  }

  /** The lowest threshold that keeps a precision there and everywhere above; empty if none does. */
  public OptionalDouble lowestKeeping(double precision) {
    return keeping(precision).mapToDouble(Level::likeness).reduce((_, lower) -> lower);
  }

  /** Whatever threshold lies above this keeps a precision; empty where every one does. */
  public OptionalDouble highestBreaking(double precision) {
    return levels.stream()
        .skip(keeping(precision).count())
        .mapToDouble(Level::likeness)
        .findFirst();
  }

  private Stream<Level> keeping(double precision) {
    return levels.stream().takeWhile(level -> level.from().precision().orElseThrow() >= precision);
  }

  /** The highest threshold that finds at least such a share of the same; empty if none does. */
  public OptionalDouble highestFinding(double recall) {
    return levels.stream()
        .filter(level -> level.from().recall().orElse(0) >= recall)
        .mapToDouble(Level::likeness)
        .findFirst();
  }
}
