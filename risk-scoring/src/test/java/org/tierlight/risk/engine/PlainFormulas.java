package org.tierlight.risk.engine;

import java.time.LocalDate;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.tierlight.risk.model.Evidence;
import org.tierlight.risk.model.EvidenceItem;
import org.tierlight.risk.model.OwnRisk;
import org.tierlight.risk.model.VoiceTime;

/** The rules of the method one by one, so that a law can see what happens when one is broken. */
class PlainFormulas {

  static final PlainFormulas SOUND = new PlainFormulas();

  /** e of section 3. */
  double evidence(
      Evidence weighing, List<EvidenceItem> items, ToDoubleFunction<EvidenceItem> voiceAge) {
    return weighing.weigh(items, voiceAge).strength();
  }

  /** a of section 3, in weeks. */
  double age(VoiceTime voice, LocalDate filed, LocalDate now) {
    return voice.weeksBetween(filed, now);
  }

  /** w of section 1. */
  double share(double cents, double inbound, int sellers) {
    return inbound == 0 ? 0 : cents / inbound;
  }

  /** c of section 1, given the share of purchases that is known. */
  double coverage(double known) {
    return known;
  }

  /** E of section 4, given what comes from upstream. */
  double exposure(double own, double upstream) {
    return own + (1 - own) * upstream;
  }

  /** n_mid of section 4. */
  double unknownMid(double floor, double mean, double highestLapsed) {
    return Math.max(floor, Math.max(mean, highestLapsed));
  }

  /** Where A of section 5 begins. */
  double source(OwnRisk own) {
    return own.evidence().mid();
  }

  /** A of section 5, given the strongest that arrives over a link. */
  double strength(double source, double arriving) {
    return Math.max(source, arriving);
  }
}
