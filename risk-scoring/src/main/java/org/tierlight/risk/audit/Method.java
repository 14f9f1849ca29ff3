package org.tierlight.risk.audit;

import java.util.Comparator;
import java.util.List;

/**
 * By what numbers were worked out.
 *
 * @param parameterSha256 of the parameter file's bytes
 * @param packs in the order of their names
 */
public record Method(String parameterVersion, String parameterSha256, List<PackVersion> packs) {

  /**
   * A pack of indicators that was in force.
   *
   * @param sha256 of its files' bytes
   */
  public record PackVersion(String name, String edition, String sha256) {}

  public Method {
    packs = packs.stream().sorted(Comparator.comparing(PackVersion::name)).toList();
  }
}
