package org.tierlight.risk.legal;

import java.util.List;
import java.util.Locale;
import org.tierlight.risk.model.EvidenceItem;

/**
 * An official list that is in force, whether or not it names anybody here.
 *
 * @param pack the id of its pack
 * @param title what it is called; the references of its entries begin with it
 * @param source who speaks in the items that its entries became
 */
public record ListInForce(String pack, String title, String source) {

  /** By what it can be asked for, in any case. */
  public List<String> names() {
    return List.of(pack, title, source);
  }

  /** Whether a text is one of its names. */
  public boolean isNamed(String text) {
    return names().stream().anyMatch(text::equalsIgnoreCase);
  }

  /** Whether a text asks for it, or for one of its entries. */
  public boolean isAskedBy(String text) {
    return isNamed(text) || isCitedBy(text);
  }

  /** Whether an item says that it names somebody. */
  public boolean holds(EvidenceItem item) {
    String reference = item.reference();
    return item.source().equals(source) && reference != null && isCitedBy(reference);
  }

  private boolean isCitedBy(String reference) {
    return reference.toLowerCase(Locale.ROOT).startsWith(title.toLowerCase(Locale.ROOT) + ",");
  }
}
