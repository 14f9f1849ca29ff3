package org.tierlight.message;

import java.util.Arrays;
import java.util.Optional;

/** Our message types by their CloudEvents {@code type}; a type is added, never changed. */
public enum MessageType {
  SUPPLIER_DECLARED("org.tierlight.supplier.declared.v1", SupplierDeclared.class),
  ASSURANCE_RECORDED("org.tierlight.assurance.recorded.v1", AssuranceRecorded.class),
  CHANNEL_REPORTED("org.tierlight.channel.reported.v1", ChannelReported.class),
  PART_PLANNED("org.tierlight.part.planned.v1", PartPlanned.class),
  SHIPMENT_RECORDED("org.tierlight.shipment.recorded.v1", ShipmentRecorded.class),
  SHIPMENT_WITHDRAWN("org.tierlight.shipment.withdrawn.v1", ShipmentWithdrawn.class),
  LINK_DECLARED("org.tierlight.link.declared.v1", LinkDeclared.class),
  EVENT_CAPTURED("org.tierlight.event.captured.v1", EventCaptured.class),
  LINK_TERMINATED("org.tierlight.link.terminated.v1", LinkTerminated.class),
  EVIDENCE_RECORDED("org.tierlight.evidence.recorded.v1", EvidenceRecorded.class),
  EVIDENCE_ENDED("org.tierlight.evidence.ended.v1", EvidenceEnded.class),
  PACK_ACTIVATED("org.tierlight.pack.activated.v1", PackActivated.class),
  PARAMETERS_PROPOSED("org.tierlight.parameters.proposed.v1", ParametersProposed.class),
  PARAMETERS_APPROVED("org.tierlight.parameters.approved.v1", ParametersApproved.class),
  MATCH_DECIDED("org.tierlight.match.decided.v1", MatchDecided.class),
  IDENTITY_DECIDED("org.tierlight.identity.decided.v1", IdentityDecided.class),
  LIKENESS_FOUND("org.tierlight.likeness.found.v1", LikenessFound.class),
  RECORD_REPLAYED("org.tierlight.record.replayed.v1", RecordReplayed.class),
  RECORD_DISCARDED("org.tierlight.record.discarded.v1", RecordDiscarded.class),
  REPLAY_REFUSED("org.tierlight.replay.refused.v1", ReplayRefused.class),
  TURN_ASKED("org.tierlight.turn.asked.v1", TurnAsked.class),
  OWNERSHIP_DECLARED("org.tierlight.ownership.declared.v1", OwnershipDeclared.class),
  EXPOSURE_TOLD("org.tierlight.exposure.told.v1", ExposureTold.class),
  SUPPLIER_FOLLOWED("org.tierlight.supplier.followed.v1", SupplierFollowed.class),
  SCORE_PUBLISHED("org.tierlight.score.published.v1", ScorePublished.class),
  ALERT_RAISED("org.tierlight.alert.raised.v1", AlertRaised.class);

  private final String typeName;
  private final Class<?> content;

  MessageType(String typeName, Class<?> content) {
    this.typeName = typeName;
    this.content = content;
  }

  /** The CloudEvents type. */
  public String typeName() {
    return typeName;
  }

  /** The record that holds the content. */
  public Class<?> content() {
    return content;
  }

  /** The type of a name, or empty where nobody here knows it. */
  public static Optional<MessageType> named(String typeName) {
    return Arrays.stream(values()).filter(type -> type.typeName.equals(typeName)).findFirst();
  }

  /** The type of a message. */
  public static MessageType of(Object message) {
    return Arrays.stream(values())
        .filter(type -> type.content.isInstance(message))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("not a message: " + message.getClass()));
  }
}
