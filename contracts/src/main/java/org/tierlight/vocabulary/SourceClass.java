package org.tierlight.vocabulary;

/** Who says so: the classes of evidence, from the weakest to the strongest (method section 3). */
public enum SourceClass {
  ANONYMOUS,
  HOTLINE,
  CIVIL_SOCIETY,
  VERIFIED,
  OFFICIAL
}
