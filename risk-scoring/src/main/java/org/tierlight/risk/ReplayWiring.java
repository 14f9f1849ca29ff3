package org.tierlight.risk;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import org.tierlight.risk.audit.HistoryUnavailable;
import org.tierlight.risk.audit.Method;
import org.tierlight.risk.audit.PackHistory;
import org.tierlight.risk.audit.PackedPast;
import org.tierlight.risk.audit.Replay;
import org.tierlight.risk.audit.Sha256;
import org.tierlight.risk.csv.PackFiles;
import org.tierlight.risk.file.PackFolder;
import org.tierlight.risk.parameters.FiledSet;
import org.tierlight.risk.parameters.ParameterSet;
import org.tierlight.risk.parameters.ParameterSets;
import org.tierlight.risk.parameters.Perspective;
import org.tierlight.risk.parameters.Ruling;
import org.tierlight.risk.shelf.PackAppraisals;
import org.tierlight.risk.shelf.PackIndicators;
import org.tierlight.risk.shelf.PackReader;

/** Puts a replay together as {@link RiskWiring} does the service. */
final class ReplayWiring {

  /** What is known of packs that were brought. */
  record Brought(PackHistory log, Path data) {}

  private ReplayWiring() {}

  /**
   * A replay.
   *
   * @param version of the figures; those that were in force at the time where it is absent
   * @param decisions takes all decisions on figures from the log
   * @param brought the log of the packs that were brought, and where their files lie
   */
  static Replay replay(
      Optional<String> version, Consumer<ParameterSets> decisions, Brought brought) {
    RiskWiring service = new RiskWiring();
    ParameterSets sets = service.parameterSets(service.composition());
    decisions.accept(sets);
    PackedPast past = new PackedPast(brought.log(), appraisals(brought, sets));
    return new Replay(
        moment -> method(set(sets, version, moment.knownAt()), past.at(moment.asOf())),
        (perspective, knownAt, packs) -> {
          ParameterSet set = set(sets, version, knownAt);
          return new Ruling(
              set.parameters(), past.at(packs).appraisal(set.scale(), RiskWiring.mean(set)));
        });
  }

  private static PackAppraisals appraisals(Brought brought, ParameterSets sets) {
    PackWiring packs = new PackWiring();
    PackReader reader =
        packs.packReader(new PackFolder(brought.data().resolve("packs")), PackWiring.recogniser());
    return packs.packAppraisals(reader, new PackIndicators(PackFiles.sources()), sets);
  }

  private static ParameterSet set(ParameterSets sets, Optional<String> version, Instant knownAt) {
    return version
        .map(name -> sets.find(name).map(FiledSet::set).orElseThrow(() -> unknown(name)))
        .orElseGet(() -> sets.inForce(Perspective.GENERIC, knownAt));
  }

  private static HistoryUnavailable unknown(String version) {
    return new HistoryUnavailable("No set of figures has the version " + version + " here.");
  }

  private static Method method(ParameterSet set, PackAppraisals.InForce packs) {
    return new Method(
        set.version(), Sha256.of(set.json().getBytes(UTF_8)), BroughtVersions.of(packs));
  }
}
