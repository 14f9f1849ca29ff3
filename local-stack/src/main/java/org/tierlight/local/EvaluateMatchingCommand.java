package org.tierlight.local;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.OptionalDouble;
import java.util.concurrent.Callable;
import org.tierlight.identity.CommonWords;
import org.tierlight.identity.PartyRules;
import org.tierlight.identity.Thresholds;
import org.tierlight.identity.csv.PairFile;
import org.tierlight.identity.evaluation.Evaluation;
import org.tierlight.identity.evaluation.Hits;
import org.tierlight.identity.icu.IcuRomanisation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code tierlight evaluate-matching}: how matching does on pairs that people have judged. */
@Command(
    name = "evaluate-matching",
    description = "Says how well companies are matched, on pairs that people have judged.")
final class EvaluateMatchingCommand implements Callable<Integer> {

  /** What the method asks of merges without a person, and of what people get to see. */
  private static final double PRECISION = 0.99;

  private static final double RECALL = 0.80;

  /** Nobody is merged onto a listed company by mistake. */
  private static final double NO_MISTAKE = 1;

  /** What stands there is looked at: a difference remains. */
  private static final double LOOKED_AT = 0.89;

  private final PrintWriter out;

  @Parameters(
      paramLabel = "FILE",
      description =
          "A table with name1, name2, is_match and schema, or with label (match or distinct),"
              + " name_1, address_1, country_1, name_2, address_2 and country_2.")
  private Path file = Path.of("");

  EvaluateMatchingCommand(PrintWriter out) {
    this.out = out;
  }

  @Override
  public Integer call() {
    Evaluation all =
        Evaluation.of(
            new PairFile(new IcuRomanisation()).read(file), new PartyRules(new CommonWords()));
    out.printf("%-16s %6s %6s %8s%n", "pairs", "same", "other", "AUC");
    all.groups().forEach(group -> line(group, all.of(group)));
    line("all", all);
    all.groups().forEach(group -> taken(group, all.of(group)));
    taken("all", all);
    out.printf(
        "%nof the same, compared with each other among all these names: %s"
            + " (the method asks for 0.995)%n",
        written(all.blockingRecall(new CommonWords())));
    all.groups().forEach(group -> blocked(group, all.of(group)));
    steps("companies, by their names", all.ofCompanies());
    steps("sites, by names and addresses", all.ofSites());
    derived(all);
    return 0;
  }

  private void blocked(String group, Evaluation of) {
    out.printf("  %-14s %s%n", group, written(of.blockingRecall(new CommonWords())));
  }

  /** What each step near the automatic threshold rests on. */
  private void steps(String what, Evaluation of) {
    out.printf("%n%-34s %9s %9s%n", what, "same", "other");
    of.levels().stream()
        .filter(level -> level.likeness() >= LOOKED_AT)
        .forEach(
            level ->
                out.printf(
                    "at a likeness of %.4f            %9d %9d%n",
                    level.likeness(), level.same(), level.others()));
  }

  private void taken(String group, Evaluation of) {
    Thresholds thresholds = Thresholds.PUBLISHED;
    out.printf("%n%-34s %9s %9s %9s%n", group, "precision", "recall", "F1");
    line("automatically, from", thresholds.automatic(), of);
    line("before review, from", thresholds.review(), of);
  }

  /** The thresholds that the pairs allow, beside the ones in force. */
  private void derived(Evaluation all) {
    Thresholds force = Thresholds.PUBLISHED;
    out.printf("%nthresholds that these pairs allow, and those in force%n");
    above("automatic, precision " + PRECISION, all.highestBreaking(PRECISION), force.automatic());
    above("onto a listed one, none wrong", all.highestBreaking(NO_MISTAKE), force.ontoListed());
    upTo("before review, recall " + RECALL, all.highestFinding(RECALL), force.review());
    Hits hits = all.at(force.automatic());
    out.printf(
        "%d right and %d wrong automatically: that makes sure of a precision of %s (95 %%)%n",
        hits.found(), hits.wrong(), written(hits.leastPrecision()));
  }

  private void above(String what, OptionalDouble breaking, double inForce) {
    String allowed = breaking.isEmpty() ? "any" : "above %.4f".formatted(breaking.getAsDouble());
    said(what, allowed, inForce, breaking.isEmpty() || inForce > breaking.getAsDouble());
  }

  private void upTo(String what, OptionalDouble finding, double inForce) {
    String allowed = finding.isEmpty() ? "none" : "up to %.4f".formatted(finding.getAsDouble());
    said(what, allowed, inForce, finding.isPresent() && inForce <= finding.getAsDouble());
  }

  private void said(String what, String allowed, double inForce, boolean holds) {
    out.printf(
        "%-31s %-14s in force %.2f %s%n",
        what, allowed, inForce, holds ? "holds" : "does NOT hold");
  }

  private void line(String group, Evaluation of) {
    long same = of.pairs().stream().filter(it -> it.pair().same()).count();
    out.printf(
        "%-16s %6d %6d %8s%n", group, same, of.pairs().size() - same, written(of.areaUnderCurve()));
  }

  private void line(String what, double threshold, Evaluation all) {
    Hits hits = all.at(threshold);
    out.printf(
        "%-29s %.2f %9s %9s %9s   (%d right, %d wrong, %d missed)%n",
        what,
        threshold,
        written(hits.precision()),
        written(hits.recall()),
        written(hits.f1()),
        hits.found(),
        hits.wrong(),
        hits.missed());
  }

  /** A share of nothing is none. */
  private static String written(OptionalDouble share) {
    return share.isPresent() ? "%.4f".formatted(share.getAsDouble()) : "-";
  }
}
