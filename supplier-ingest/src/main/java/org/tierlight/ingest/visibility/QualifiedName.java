package org.tierlight.ingest.visibility;

/**
 * The name of a field.
 *
 * @param namespace empty where the name has none
 */
public record QualifiedName(String namespace, String local) {

  /** A name without a namespace: inside an event, one of EPCIS itself. */
  public static QualifiedName plain(String local) {
    return new QualifiedName("", local);
  }

  /** Whether it has no namespace. */
  public boolean isPlain() {
    return namespace.isEmpty();
  }
}
