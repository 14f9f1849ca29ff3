package org.tierlight.ingest.capture;

import java.util.Set;
import org.tierlight.vocabulary.CanonicalUri;

/** The vocabularies of CBV 2.0 that an event takes its words from, with all their words. */
enum Vocabulary {
  STEP(
      "BizStep-",
      """
          accepting arriving assembling collecting commissioning consigning
          creating_class_instance cycle_counting decommissioning departing destroying
          disassembling dispensing encoding entering_exiting holding inspecting installing
          killing loading other packing picking receiving removing repackaging repairing
          replacing reserving retail_selling sampling sensor_reporting shipping
          staging_outbound stock_taking stocking storing transporting unloading unpacking
          void_shipping"""),
  DISPOSITION(
      "Disp-",
      """
          active available completeness_verified completeness_inferred conformant
          container_closed container_open damaged destroyed dispensed disposed encoded
          expired in_progress in_transit inactive mismatch_instance mismatch_class
          mismatch_quantity needs_replacement no_pedigree_match non_conformant
          non_sellable_other partially_dispensed recalled reserved retail_sold returned
          sellable_accessible sellable_not_accessible stolen unavailable unknown"""),
  TRANSACTION(
      "BTT-",
      """
          bol cert desadv inv pedigree po poc prodorder recadv rma testprd testres upevt"""),
  PARTY("SDT-", "owning_party possessing_party location"),
  ERROR("ER-", "did_not_occur incorrect_data"),
  COMPONENT(
      "Comp-",
      """
          x y z axial_distance azimuth height spherical_radius polar_angle elevation_angle
          easting northing latitude longitude altitude""");

  private static final String CBV = "https://ref.gs1.org/cbv/";
  private static final String CBV_URN = "urn:epcglobal:cbv:";

  private final String prefix;

  @SuppressWarnings("ImmutableEnumChecker") // Set.of gives one that nobody changes
  private final Set<String> words;

  Vocabulary(String prefix, String words) {
    this.prefix = CBV + prefix;
    this.words = Set.of(words.split("\\s+"));
  }

  /** Whether a word is one of these, or of a vocabulary that somebody else keeps. */
  boolean allows(String uri) {
    String canonical = CanonicalUri.of(uri);
    return hasPrefix(canonical)
        ? words.contains(canonical.substring(prefix.length()))
        : !canonical.startsWith(CBV) && !canonical.startsWith(CBV_URN);
  }

  /** Whether a word is this one of CBV, in whatever form. */
  boolean is(String uri, String word) {
    String canonical = CanonicalUri.of(uri);
    return hasPrefix(canonical) && canonical.substring(prefix.length()).equals(word);
  }

  /** Published examples mix large and small letters in it. */
  private boolean hasPrefix(String canonical) {
    return canonical.regionMatches(true, 0, prefix, 0, prefix.length());
  }
}
