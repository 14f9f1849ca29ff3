package org.tierlight.risk.csv;

import java.util.List;
import java.util.stream.Stream;
import org.tierlight.risk.audit.Method.PackVersion;
import org.tierlight.risk.audit.Sha256;
import org.tierlight.risk.indicator.Pack;

/** What an audit has to know of the packs on the class path. */
public final class PackVersions {

  private PackVersions() {}

  /** Each pack's edition, and the hash of its tables and its line of origin. */
  public static List<PackVersion> of(List<Pack> packs) {
    return packs.stream().map(PackVersions::version).toList();
  }

  private static PackVersion version(Pack pack) {
    Sha256 hash = new Sha256();
    files(pack.name()).map(PackRows::bytes).forEach(bytes -> hash.bytes(bytes, bytes.length));
    return new PackVersion(pack.name(), pack.edition(), hash.hex());
  }

  private static Stream<String> files(String pack) {
    Stream<String> own = Stream.of(pack + ".csv", pack + ".properties");
    return pack.equals("dol-mapping") ? Stream.concat(own, Stream.of("dol-hs.csv")) : own;
  }
}
