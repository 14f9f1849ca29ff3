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

  private static final double RECALL = 0.95;

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
        "%nof the same, compared at all: %.4f (the method asks for 0.995)%n",
        all.blockingRecall(new CommonWords()));
    derived(all);
    return 0;
  }

  private void taken(String group, Evaluation of) {
    Thresholds thresholds = Thresholds.PUBLISHED;
    out.printf("%n%-34s %9s %9s %9s%n", group, "precision", "recall", "F1");
    line("automatically, from", thresholds.automatic(), of);
    line("before review, from", thresholds.review(), of);
  }

  /** The thresholds that the pairs give, beside the ones in force. */
  private void derived(Evaluation all) {
    OptionalDouble precise = all.lowestKeeping(PRECISION);
    said("lowest threshold that keeps a precision of " + PRECISION, precise);
    said("highest threshold that finds a share of " + RECALL, all.highestFinding(RECALL));
    double automatic = Thresholds.PUBLISHED.automatic();
    boolean holds = all.at(automatic).wrong() == 0 || all.at(automatic).precision() >= PRECISION;
    out.printf(
        "the automatic threshold in force, %.2f, %s%n",
        automatic,
        holds ? "keeps that precision on these pairs" : "does NOT keep that precision here");
  }

  private void line(String group, Evaluation of) {
    long same = of.pairs().stream().filter(it -> it.pair().same()).count();
    out.printf("%-16s %6d %6d %8.4f%n", group, same, of.pairs().size() - same, of.areaUnderCurve());
  }

  private void line(String what, double threshold, Evaluation all) {
    Hits hits = all.at(threshold);
    out.printf(
        "%-29s %.2f %9.4f %9.4f %9.4f   (%d right, %d wrong, %d missed)%n",
        what,
        threshold,
        hits.precision(),
        hits.recall(),
        hits.f1(),
        hits.found(),
        hits.wrong(),
        hits.missed());
  }

  private void said(String what, OptionalDouble threshold) {
    out.printf(
        "%s: %s%n",
        what, threshold.isPresent() ? "%.4f".formatted(threshold.getAsDouble()) : "none");
  }
}
