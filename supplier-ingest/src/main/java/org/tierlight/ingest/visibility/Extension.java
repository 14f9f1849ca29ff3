package org.tierlight.ingest.visibility;

import java.util.List;

/**
 * A field that EPCIS does not define: of a user, a vendor, or master data.
 *
 * @param text what it says; empty where it says nothing by itself
 * @param parts the fields inside
 */
public record Extension(QualifiedName name, String text, List<Extension> parts) {

  public Extension {
    parts = List.copyOf(parts);
  }
}
