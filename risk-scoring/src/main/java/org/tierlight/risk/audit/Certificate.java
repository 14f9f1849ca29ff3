package org.tierlight.risk.audit;

/** A certified snapshot with its manifest. */
public record Certificate(Manifest manifest, CertifiedSnapshot snapshot) {

  /** Certifies numbers: equal facts, day and method give an equal hash. */
  public static Certificate of(Occasion occasion, Method method, Numbers numbers) {
    CertifiedSnapshot snapshot = CertifiedSnapshot.of(numbers.suppliers().get());
    Manifest manifest =
        new Manifest(
            Manifest.FORMAT,
            Manifest.id(occasion, numbers.moment().knownAt()),
            occasion,
            numbers.moment(),
            numbers.positions(),
            method,
            snapshot.lines().size(),
            snapshot.sha256());
    return new Certificate(manifest, snapshot);
  }
}
