package org.tierlight.graph.folding;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tierlight.graph.facts.Stamp;
import org.tierlight.graph.facts.Stamped;
import org.tierlight.graph.facts.Succession;
import org.tierlight.graph.links.Link;
import org.tierlight.graph.links.LinkKey;
import org.tierlight.graph.links.Word;
import org.tierlight.graph.parts.Part;
import org.tierlight.graph.suppliers.Profile;
import org.tierlight.graph.suppliers.Score;
import org.tierlight.vocabulary.SupplierId;

/** What the fold reads and writes, within one transaction that sees its own writes. */
public interface Ledger {

  /** Makes a stub, marked undeclared, of every supplier that is not there yet. */
  void mention(Collection<SupplierId> suppliers);

  /**
   * How each supplier was described, one time after the other; those never described are absent.
   */
  Map<SupplierId, Succession<Profile>> descriptions(Set<SupplierId> suppliers);

  /** Keeps how suppliers were described, each in place of what was kept of it. */
  void describe(Map<SupplierId, Succession<Profile>> descriptions);

  /** When each part was last planned; those never planned are absent. */
  Map<String, Stamp> planned(Set<String> parts);

  /** Replaces plans of parts whole. */
  void plan(Collection<Stamped<Part>> parts);

  /** The version of each supplier's score; those without are absent. */
  Map<SupplierId, Score.Version> scored(Set<SupplierId> suppliers);

  /** Replaces scores. */
  void score(Collection<Score> scores);

  /** What was said under some ids; those of which nothing was said are absent. */
  Map<String, Succession<Word>> words(Set<String> ids);

  /** Keeps what was said, each in place of what was kept under its id. */
  void keepWords(Collection<Succession<Word>> words);

  /** Whatever was held of some links at any time; those without any are absent. */
  Map<LinkKey, List<Held>> held(Set<LinkKey> links);

  /** The links of some keys that are there. */
  Map<LinkKey, Link> links(Set<LinkKey> keys);

  /** Writes links whole; their suppliers have been mentioned. */
  void keepLinks(Collection<Link> links);
}
