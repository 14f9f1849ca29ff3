package org.tierlight.graph.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tierlight.graph.suppliers.Summary;
import org.tierlight.graph.tiers.Edge;
import org.tierlight.vocabulary.Formulas;
import org.tierlight.vocabulary.Tier;

/**
 * One table with the same columns always; {@code kind} says which of them a row fills, and the last
 * row is of kind {@code end}.
 */
final class CsvExport implements Export {

  private static final List<String> COLUMNS =
      List.of(
          "kind",
          "id",
          "name",
          "country",
          "tier",
          "undeclared",
          "low",
          "mid",
          "high",
          "band",
          "opaque",
          "from",
          "to",
          "share",
          "cents",
          "shipments",
          "hs",
          "evidence",
          "confidence",
          "custody",
          "firstSeen",
          "lastSeen",
          "terminatedAt",
          "nodes",
          "links",
          "truncated",
          "asOf",
          "stale");

  private final OutputStream out;

  CsvExport(OutputStream out) {
    this.out = out;
    line(COLUMNS);
  }

  @Override
  public void supplier(Summary supplier, @Nullable Tier tier) {
    ExportedNode node = ExportedNode.of(supplier, tier);
    Map<String, @Nullable Object> row = row("node");
    row.put("id", node.id());
    row.put("name", node.name());
    row.put("country", node.country());
    row.put("tier", node.tier());
    row.put("undeclared", node.undeclared());
    if (node.score() != null) {
      row.put("low", node.score().low());
      row.put("mid", node.score().mid());
      row.put("high", node.score().high());
    }
    row.put("band", node.band());
    row.put("opaque", node.opaque());
    write(row);
  }

  @Override
  public void link(Edge edge) {
    Views.EdgeView link = Views.EdgeView.of(edge);
    Map<String, @Nullable Object> row = row("link");
    row.put("from", link.from());
    row.put("to", link.to());
    row.put("share", link.share());
    row.put("cents", link.cents());
    row.put("shipments", link.shipments());
    row.put("hs", together(link.hs()));
    row.put("evidence", link.evidence());
    row.put("confidence", link.confidence());
    row.put("custody", together(link.custody()));
    row.put("firstSeen", link.firstSeen());
    row.put("lastSeen", link.lastSeen());
    row.put("terminatedAt", link.terminatedAt());
    write(row);
  }

  @Override
  public void end(Ending ending) {
    Map<String, @Nullable Object> row = row("end");
    row.put("nodes", ending.nodes());
    row.put("links", ending.links());
    row.put("truncated", ending.truncated());
    row.put("asOf", ending.asOf());
    row.put("stale", ending.stale());
    write(row);
  }

  private static Map<String, @Nullable Object> row(String kind) {
    Map<String, @Nullable Object> row = new LinkedHashMap<>();
    row.put("kind", kind);
    return row;
  }

  /** Several values in one cell. */
  static String together(Collection<?> values) {
    return values.stream().map(String::valueOf).collect(joining(";"));
  }

  private void write(Map<String, @Nullable Object> row) {
    line(COLUMNS.stream().map(name -> Objects.toString(row.get(name), "")).toList());
  }

  private void line(List<String> cells) {
    String line = cells.stream().map(CsvExport::cell).collect(joining(","));
    try {
      out.write((line + "\r\n").getBytes(UTF_8));
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    }
  }

  private static String cell(String text) {
    String safe = Formulas.escaped(text);
    boolean quoted = safe.chars().anyMatch(letter -> ",\"\r\n".indexOf(letter) >= 0);
    return quoted ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
  }
}
