package org.tierlight.risk.pack;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The entries of all lists that were brought, and nothing else: no supplier is among them and none
 * is marked by them. A list that comes again replaces its predecessor whole. Safe for many threads.
 */
public final class ListEntries {

  private final Map<PackFormat, List<ListEntry>> byList = new EnumMap<>(PackFormat.class);

  /** Keeps a list's entries in the stead of those that it had before. */
  public synchronized void replace(PackImport list) {
    byList.put(list.format(), list.rows(ListEntry.class));
  }

  /** The entries of a list, in the order of its file; none where it was never brought. */
  public synchronized List<ListEntry> of(PackFormat list) {
    return byList.getOrDefault(list, List.of());
  }
}
