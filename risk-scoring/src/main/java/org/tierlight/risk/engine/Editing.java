package org.tierlight.risk.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.tierlight.risk.model.Parameters;
import org.tierlight.risk.scenario.Edit;
import org.tierlight.risk.scenario.Edit.AddEvidence;
import org.tierlight.risk.scenario.Edit.ChangeParameters;
import org.tierlight.risk.scenario.Edit.DiscloseTier;
import org.tierlight.risk.scenario.Edit.DropSupplier;
import org.tierlight.risk.scenario.Edit.MoveShare;
import org.tierlight.risk.scenario.Edit.ReplaceSupplier;
import org.tierlight.risk.scenario.Edit.SupposeSupplier;
import org.tierlight.risk.scenario.Edit.WithdrawEvidence;
import org.tierlight.risk.scenario.Refusal;
import org.tierlight.risk.scenario.Unfit;
import org.tierlight.vocabulary.SupplierId;

/** Applies edits in their order to a draft; what cannot be applied is kept, all at once. */
final class Editing {

  private final Draft draft;
  private final Parameters inForce;
  private final List<Refusal> refusals = new ArrayList<>();
  private int place;
  private boolean fits;

  Editing(Draft draft, Parameters inForce) {
    this.draft = draft;
    this.inForce = inForce;
  }

  /** Applies all edits that can be applied; answers the others. */
  List<Refusal> apply(List<Edit> edits) {
    for (Edit edit : edits) {
      fits = true;
      apply(edit);
      place++;
    }
    return refusals;
  }

  private void apply(Edit edit) {
    switch (edit) {
      case SupposeSupplier suppose -> suppose(suppose);
      case DropSupplier drop -> drop(drop);
      case ReplaceSupplier replace -> replace(replace);
      case MoveShare move -> move(move);
      case AddEvidence add -> add(add);
      case WithdrawEvidence withdraw -> withdraw(withdraw);
      case DiscloseTier disclose -> disclose(disclose);
      case ChangeParameters change -> requireSameWindow(change.ruling().parameters());
    }
  }

  private void suppose(SupposeSupplier edit) {
    require(!draft.knows(edit.supplier()), "/supplier", Unfit.KNOWN_SUPPLIER);
    if (fits) {
      draft.suppose(edit.supplier(), edit.profile());
    }
  }

  private void drop(DropSupplier edit) {
    requireTrade(edit.buyer(), edit.supplier(), "/supplier");
    if (fits) {
      DraftRow row = draft.row(edit.buyer());
      switch (edit.instead()) {
        case OTHERS -> row.leaveToOthers(edit.supplier());
        case UNKNOWN -> row.leaveUnknown(edit.supplier());
        case NOBODY -> row.leaveEmpty(edit.supplier());
      }
    }
  }

  private void replace(ReplaceSupplier edit) {
    requireTrade(edit.buyer(), edit.supplier(), "/supplier");
    requireAnother(edit.by(), List.of(edit.buyer(), edit.supplier()), "/by");
    if (fits) {
      draft.row(edit.buyer()).replace(edit.supplier(), edit.by());
    }
  }

  private void move(MoveShare edit) {
    requireTrade(edit.buyer(), edit.from(), "/from");
    requireAnother(edit.to(), List.of(edit.buyer(), edit.from()), "/to");
    if (fits) {
      draft.row(edit.buyer()).move(edit.from(), edit.to(), edit.share());
    }
  }

  private void add(AddEvidence edit) {
    requireKnown(edit.supplier(), "/supplier");
    boolean isNew = fits && !draft.isTaken(edit.item().id());
    require(!fits || isNew, "/id", Unfit.KNOWN_EVIDENCE);
    if (fits) {
      draft.add(edit.supplier(), edit.item());
    }
  }

  private void withdraw(WithdrawEvidence edit) {
    requireKnown(edit.supplier(), "/supplier");
    boolean isThere = fits && draft.hasEvidence(edit.supplier(), edit.item());
    require(!fits || isThere, "/item", Unfit.UNKNOWN_EVIDENCE);
    if (fits) {
      draft.withdraw(edit.supplier(), edit.item());
    }
  }

  private void disclose(DiscloseTier edit) {
    requireKnown(edit.supplier(), "/supplier");
    boolean isOpen = fits && draft.row(edit.supplier()).hasUndisclosed();
    require(!fits || isOpen, "/supplier", Unfit.NOTHING_UNDISCLOSED);
    Map<SupplierId, Double> shares = new TreeMap<>();
    int part = 0;
    for (DiscloseTier.Part named : edit.upstream()) {
      String field = "/upstream/" + part++ + "/supplier";
      requireAnother(named.supplier(), List.of(edit.supplier()), field);
      shares.merge(named.supplier(), named.share(), Double::sum);
    }
    if (fits) {
      draft.row(edit.supplier()).disclose(shares, edit.disclosed());
    }
  }

  private void requireSameWindow(Parameters others) {
    boolean same =
        others.coverage().windowDays() == inForce.coverage().windowDays()
            && others.coverage().memoryDays() == inForce.coverage().memoryDays();
    require(same, "/figures", Unfit.OTHER_WINDOW);
  }

  private void requireTrade(SupplierId buyer, SupplierId supplier, String field) {
    requireKnown(buyer, "/buyer");
    requireKnown(supplier, field);
    boolean trades = fits && draft.row(buyer).isDeliveredBy(supplier);
    require(!fits || trades, field, Unfit.NO_TRADE);
  }

  private void requireAnother(SupplierId supplier, List<SupplierId> not, String field) {
    require(draft.knows(supplier), field, Unfit.UNKNOWN_SUPPLIER);
    require(!not.contains(supplier), field, Unfit.SAME_SUPPLIER);
  }

  private void requireKnown(SupplierId supplier, String field) {
    require(draft.knows(supplier), field, Unfit.UNKNOWN_SUPPLIER);
  }

  private void require(boolean holds, String field, Unfit why) {
    if (!holds) {
      fits = false;
      refusals.add(new Refusal(place, field, why));
    }
  }
}
