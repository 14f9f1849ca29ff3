package org.tierlight.graph.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import org.tierlight.graph.suppliers.Summary;
import org.tierlight.graph.tiers.Edge;
import org.tierlight.vocabulary.Tier;
import tools.jackson.databind.json.JsonMapper;

/** A line a piece, and {@code {"end": …}} as the last one. */
final class NdjsonExport implements Export {

  private final OutputStream out;
  private final JsonMapper json;

  NdjsonExport(OutputStream out, JsonMapper json) {
    this.out = out;
    this.json = json;
  }

  private record NodeLine(ExportedNode node) {}

  private record LinkLine(Views.EdgeView link) {}

  private record EndLine(Ending end) {}

  @Override
  public void supplier(Summary supplier, @Nullable Tier tier) {
    line(new NodeLine(ExportedNode.of(supplier, tier)));
  }

  @Override
  public void link(Edge link) {
    line(new LinkLine(Views.EdgeView.of(link)));
  }

  @Override
  public void end(Ending ending) {
    line(new EndLine(ending));
  }

  private void line(Object piece) {
    try {
      out.write((json.writeValueAsString(piece) + "\n").getBytes(UTF_8));
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    }
  }
}
