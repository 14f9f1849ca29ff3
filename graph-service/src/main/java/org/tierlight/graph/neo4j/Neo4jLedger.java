package org.tierlight.graph.neo4j;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.tierlight.graph.facts.Stamp;
import org.tierlight.graph.facts.Stamped;
import org.tierlight.graph.facts.Succession;
import org.tierlight.graph.folding.Held;
import org.tierlight.graph.folding.Ledger;
import org.tierlight.graph.links.Link;
import org.tierlight.graph.links.LinkKey;
import org.tierlight.graph.links.Word;
import org.tierlight.graph.parts.Part;
import org.tierlight.graph.suppliers.Profile;
import org.tierlight.graph.suppliers.Score;
import org.tierlight.vocabulary.SupplierId;

/** The ledger within one transaction; every step is one statement over many rows. */
final class Neo4jLedger implements Ledger {

  private final SupplierLedger suppliers;
  private final DescriptionLedger descriptions;
  private final WordLedger words;
  private final LinkLedger links;
  private final PartLedger parts;

  Neo4jLedger(Rows rows, Together together, Recent recent) {
    this.suppliers = new SupplierLedger(rows, together, recent);
    this.descriptions = new DescriptionLedger(rows);
    this.words = new WordLedger(rows);
    this.links = new LinkLedger(rows, together, recent);
    this.parts = new PartLedger(rows);
  }

  @Override
  public void mention(Collection<SupplierId> ids) {
    suppliers.mention(ids);
  }

  @Override
  public Map<SupplierId, Succession<Profile>> descriptions(Set<SupplierId> ids) {
    return descriptions.with(suppliers.described(ids));
  }

  @Override
  public void describe(Map<SupplierId, Succession<Profile>> described) {
    Map<SupplierId, Stamped<Profile>> last = new TreeMap<>();
    described.forEach((id, told) -> last.put(id, told.last()));
    suppliers.describe(last);
    descriptions.keep(described);
  }

  @Override
  public Map<String, Stamp> planned(Set<String> ids) {
    return parts.planned(ids);
  }

  @Override
  public void plan(Collection<Stamped<Part>> planned) {
    parts.plan(planned);
  }

  @Override
  public Map<SupplierId, Score.Version> scored(Set<SupplierId> ids) {
    return suppliers.scored(ids);
  }

  @Override
  public void score(Collection<Score> scores) {
    suppliers.score(scores);
  }

  @Override
  public Map<String, Succession<Word>> words(Set<String> ids) {
    return words.words(ids);
  }

  @Override
  public void keepWords(Collection<Succession<Word>> said) {
    words.keepWords(said);
  }

  @Override
  public Map<LinkKey, List<Held>> held(Set<LinkKey> keys) {
    return words.held(keys);
  }

  @Override
  public Map<LinkKey, Link> links(Set<LinkKey> keys) {
    return links.links(keys);
  }

  @Override
  public void keepLinks(Collection<Link> changed) {
    links.keepLinks(changed);
  }
}
