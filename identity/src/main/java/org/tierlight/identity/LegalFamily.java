package org.tierlight.identity;

/**
 * What kind of company a legal form makes. Forms of one family translate each other: a Chinese 有限公司
 * calls itself LLC in one register and Co., Ltd. in another.
 */
public enum LegalFamily {
  /** Shares that are not offered to the public: Ltd, LLC, GmbH, SARL, OOO, Sdn Bhd. */
  PRIVATE,
  /** A company by shares: plc, AG, SA, OAO, AB, KK. */
  BY_SHARES,
  /** A corporation of American law: Inc., Corp. */
  CORPORATION,
  /** A partnership: LP, KG, SCA. */
  PARTNERSHIP,
  /** A co-operative. */
  CO_OPERATIVE,
  /** A word that every kind may bear and that tells no two apart: company. A group is another. */
  ANY
}
