package org.tierlight.risk.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tierlight.risk.audit.Snapshots;

/**
 * Some snapshots, the newest first.
 *
 * @param next where to go on; null at the end
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
record SnapshotPage(List<ManifestView> items, @Nullable String next, Total total) {

  record Total(long count, String kind) {}

  static SnapshotPage of(Snapshots snapshots, AskedPage asked) {
    List<String> ids = snapshots.ids();
    List<String> rest =
        ids.stream()
            .filter(id -> asked.after().isEmpty() || id.compareTo(asked.after()) < 0)
            .toList();
    List<String> page = rest.subList(0, Math.min(asked.limit(), rest.size()));
    String next = page.size() < rest.size() ? AskedPage.cursor(page.getLast()) : null;
    List<ManifestView> items =
        page.stream().flatMap(id -> snapshots.find(id).stream()).map(ManifestView::of).toList();
    return new SnapshotPage(items, next, new Total(ids.size(), "EXACT"));
  }
}
