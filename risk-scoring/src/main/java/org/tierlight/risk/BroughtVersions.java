package org.tierlight.risk;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tierlight.risk.audit.Method.PackVersion;
import org.tierlight.risk.csv.PackVersions;
import org.tierlight.risk.indicator.Pack;
import org.tierlight.risk.shelf.Activation;
import org.tierlight.risk.shelf.OpenPack;
import org.tierlight.risk.shelf.PackAppraisals;

/** What an audit has to know of all packs in force: those that were brought, and what ships. */
final class BroughtVersions {

  private BroughtVersions() {}

  static List<PackVersion> of(PackAppraisals.InForce packs) {
    List<Activation> brought = packs.content().open().stream().map(OpenPack::activation).toList();
    Set<String> others =
        Stream.concat(
                brought.stream().map(Activation::pack),
                packs.content().lost().stream().map(lost -> lost.wanted().pack()))
            .collect(Collectors.toSet());
    List<Pack> shipped =
        packs.indicators().packs().stream().filter(it -> !others.contains(it.name())).toList();
    return Stream.concat(
            brought.stream().map(BroughtVersions::version), PackVersions.of(shipped).stream())
        .toList();
  }

  private static PackVersion version(Activation activation) {
    return new PackVersion(activation.pack(), activation.editionWords(), activation.sha256());
  }
}
