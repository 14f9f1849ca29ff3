package org.tierlight.ingest.followthemoney;

import java.util.Set;

/**
 * Which entities are persons, or may be. A {@code LegalEntity} is either a person or a company:
 * only what says nothing but what companies have is taken as one (ADR 0073).
 */
final class Persons {

  /** Of the schema Person; without its title, which documents have too. */
  private static final Set<String> OF_PERSONS =
      Set.of(
          "appearance",
          "birthCountry",
          "birthDate",
          "birthPlace",
          "citizenship",
          "deathDate",
          "education",
          "ethnicity",
          "eyeColor",
          "fatherName",
          "firstName",
          "gender",
          "hairColor",
          "height",
          "lastName",
          "middleName",
          "motherName",
          "nameSuffix",
          "nationality",
          "passport",
          "passportNumber",
          "political",
          "position",
          "profession",
          "religion",
          "secondName",
          "socialSecurityNumber",
          "spokenLanguage",
          "weight");

  /**
   * Of the schemas Thing, LegalEntity, Organization, Company, PublicBody and Asset, without what
   * the papers and the contacts of one person would be.
   */
  private static final Set<String> OF_COMPANIES =
      Set.of(
          "abbreviation",
          "address",
          "addressEntity",
          "alephUrl",
          "alias",
          "amount",
          "amountUsd",
          "bikCode",
          "bvdId",
          "caemCode",
          "cageCode",
          "capital",
          "cikCode",
          "classification",
          "coatoCode",
          "country",
          "createdAt",
          "currency",
          "description",
          "dissolutionDate",
          "dunsCode",
          "fnsCode",
          "fssCode",
          "giiNumber",
          "ibcRuc",
          "icijId",
          "imoNumber",
          "incorporationDate",
          "innCode",
          "ipoCode",
          "irsCode",
          "isinCode",
          "jibCode",
          "jurisdiction",
          "keywords",
          "kppCode",
          "legalForm",
          "leiCode",
          "licenseNumber",
          "mainCountry",
          "mbsCode",
          "modifiedAt",
          "name",
          "notes",
          "ogrnCode",
          "okopfCode",
          "okpoCode",
          "oksmCode",
          "okvedCode",
          "opencorporatesUrl",
          "ownershipAsset",
          "ownershipOwner",
          "parent",
          "permId",
          "pfrNumber",
          "previousName",
          "program",
          "programId",
          "programUrl",
          "proof",
          "publisher",
          "publisherUrl",
          "registrationNumber",
          "retrievedAt",
          "ricCode",
          "sanctions",
          "sector",
          "sicCode",
          "sourceUrl",
          "status",
          "subsidiaries",
          "summary",
          "swiftBic",
          "taxNumber",
          "ticker",
          "topics",
          "uniqueEntityId",
          "uscCode",
          "vatCode",
          "voenCode",
          "weakAlias",
          "website",
          "wikidataId",
          "wikipediaUrl");

  /** Topics of people in an office, and of those around them. */
  private static final String OFFICE = "role.";

  private Persons() {}

  static boolean has(Entity entity) {
    Set<String> said = entity.properties().keySet();
    return entity.schema().equals("Person")
        || OF_PERSONS.stream().anyMatch(said::contains)
        || (entity.schema().equals("LegalEntity") && !isSurelyCompany(entity, said));
  }

  private static boolean isSurelyCompany(Entity entity, Set<String> said) {
    return OF_COMPANIES.containsAll(said)
        && entity.values("topics").stream().noneMatch(topic -> topic.startsWith(OFFICE));
  }
}
