package org.tierlight.risk.report;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tierlight.risk.alert.Alert;
import org.tierlight.risk.explanation.ChainLink;
import org.tierlight.risk.model.Standing;
import org.tierlight.vocabulary.SupplierId;

/** Says in one plain sentence why an alert was raised: what is indicated, never what is proven. */
final class AlertSentences {

  private AlertSentences() {}

  static String of(
      Alert alert,
      @Nullable String name,
      Optional<Standing> before,
      Standing after,
      List<ChainLink> chain) {
    String who = called(alert.supplier(), name);
    return switch (alert.rule()) {
      case BAND_RISEN -> bandRisen(who, before, after);
      case LINK_ALERT -> linkAlert("Link alert", who, after, chain);
      case LINK_ALERT_STRONG -> linkAlert("Strong link alert", who, after, chain);
      case LEGAL_FLAG -> legalFlag(who, chain);
      case OFFICIAL_EVIDENCE ->
          "An official body names %s: evidence %s.".formatted(who, alert.subject());
    };
  }

  private static String bandRisen(String who, Optional<Standing> before, Standing after) {
    String from =
        before
            .map(
                standing ->
                    " from %s (%s)".formatted(words(standing), points(standing.exposure().mid())))
            .orElse("");
    return "The risk of %s rose%s to %s (%s, between %s and %s)."
        .formatted(
            who,
            from,
            words(after),
            points(after.exposure().mid()),
            points(after.exposure().low()),
            points(after.exposure().high()));
  }

  private static String linkAlert(String kind, String who, Standing after, List<ChainLink> chain) {
    String strength = points(after.alertStrength());
    return chain.size() < 2
        ? "%s: indicators of forced labour are reported at %s itself, strength %s."
            .formatted(kind, who, strength)
        : "%s: indicators of forced labour at %s, tier %d, reach %s with strength %s."
            .formatted(
                kind,
                called(chain.getLast().supplier(), chain.getLast().name()),
                chain.getLast().tier(),
                who,
                strength);
  }

  private static String legalFlag(String who, List<ChainLink> chain) {
    return chain.size() < 2
        ? "%s is named by an official list or order.".formatted(who)
        : "%s buys from %s, which an official list or order names."
            .formatted(who, called(chain.getLast().supplier(), chain.getLast().name()));
  }

  private static String called(SupplierId supplier, @Nullable String name) {
    return name == null ? supplier.value() : name;
  }

  private static String words(Standing standing) {
    String name = standing.band().name();
    return name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT);
  }

  private static String points(double value) {
    return Terms.points(value).toPlainString();
  }
}
