package nl.ongekend.taxonomy;

/**
 * A taxonomy small enough to keep in mind: six occupations, thirteen skills, two groups.
 *
 * <pre>
 *  occupation         ISCO  essential (E) and optional (o) skills
 *                           CARE WASH MEDS PLAN LIFT FIRST BIG  COOK HYG  WIRE WELD DRAW SAFE
 *  NURSE              2221   E    E    E    E    o    .    E    .    .    .    .    .    .
 *  NURSING_ASSISTANT  5321   E    E    o    .    E    o    .    .    .    .    .    .    .
 *  CARE_ASSISTANT     5329   E    o    .    .    E    .    .    o    o    .    .    .    .
 *  COOK               5120   .    .    .    .    .    .    .    E    E    .    .    .    .
 *  ELECTRICIAN        7411   .    .    .    .    .    .    .    .    .    E    .    E    E
 *  WELDER             7212   .    .    .    .    .    .    .    .    .    .    E    E    o
 *
 *  broader:  WASH_CLIENTS -&gt; PROVIDE_CARE            related: GIVE_MEDICINES - PLAN_CARE
 *            GIVE_MEDICINES -&gt; PROVIDE_CARE                   LIFT_CLIENTS   - FIRST_AID
 *                                                             WIRE           - WELD
 *  groups:   CARE  = PROVIDE_CARE WASH_CLIENTS GIVE_MEDICINES PLAN_CARE LIFT_CLIENTS FIRST_AID BIG
 *            TRADE = COOK_MEALS HYGIENE WIRE WELD READ_DRAWINGS SAFETY_CERTIFICATE
 *  kinds:    PLAN_CARE and HYGIENE are knowledge; BIG and SAFETY_CERTIFICATE are licences
 *  half-life: GIVE_MEDICINES 24 months
 * </pre>
 *
 * <p>Every concept has an English and a Dutch label.
 */
public final class ToyTaxonomy {

  public static final ConceptId NURSE = occupation("nurse");
  public static final ConceptId NURSING_ASSISTANT = occupation("nursing-assistant");
  public static final ConceptId CARE_ASSISTANT = occupation("care-assistant");
  public static final ConceptId COOK = occupation("cook");
  public static final ConceptId ELECTRICIAN = occupation("electrician");
  public static final ConceptId WELDER = occupation("welder");

  public static final ConceptId PROVIDE_CARE = skill("provide-care");
  public static final ConceptId WASH_CLIENTS = skill("wash-clients");
  public static final ConceptId GIVE_MEDICINES = skill("give-medicines");
  public static final ConceptId PLAN_CARE = skill("plan-care");
  public static final ConceptId LIFT_CLIENTS = skill("lift-clients");
  public static final ConceptId FIRST_AID = skill("first-aid");
  public static final ConceptId BIG_REGISTRATION = skill("big-registration");
  public static final ConceptId COOK_MEALS = skill("cook-meals");
  public static final ConceptId HYGIENE = skill("hygiene");
  public static final ConceptId WIRE = skill("wire");
  public static final ConceptId WELD = skill("weld");
  public static final ConceptId READ_DRAWINGS = skill("read-drawings");
  public static final ConceptId SAFETY_CERTIFICATE = skill("safety-certificate");

  public static final ConceptId CARE_GROUP = ConceptId.of("urn:ongekend:group:care");
  public static final ConceptId TRADE_GROUP = ConceptId.of("urn:ongekend:group:trade");

  private static final TaxonomySnapshot SNAPSHOT = builder().build();

  private ToyTaxonomy() {}

  /** Returns the toy taxonomy. */
  public static TaxonomySnapshot snapshot() {
    return SNAPSHOT;
  }

  /** Returns a builder that holds the toy taxonomy, for tests that add to it. */
  public static TaxonomyBuilder builder() {
    TaxonomyBuilder toy = new TaxonomyBuilder();
    addSkills(toy);
    addOccupations(toy);
    addRelations(toy);
    return toy;
  }

  private static void addSkills(TaxonomyBuilder toy) {
    group(toy, CARE_GROUP, "care", "zorg");
    group(toy, TRADE_GROUP, "trades", "vakwerk");
    skill(toy, PROVIDE_CARE, SkillKind.SKILL, "provide care", "zorg verlenen");
    skill(toy, WASH_CLIENTS, SkillKind.SKILL, "wash clients", "cliënten wassen");
    skill(toy, GIVE_MEDICINES, SkillKind.SKILL, "give medicines", "medicijnen toedienen");
    skill(toy, PLAN_CARE, SkillKind.KNOWLEDGE, "care planning", "zorgplanning");
    skill(toy, LIFT_CLIENTS, SkillKind.SKILL, "lift clients", "cliënten tillen");
    skill(toy, FIRST_AID, SkillKind.SKILL, "give first aid", "eerste hulp verlenen");
    skill(toy, BIG_REGISTRATION, SkillKind.LICENCE, "BIG registration", "BIG-registratie");
    skill(toy, COOK_MEALS, SkillKind.SKILL, "cook meals", "maaltijden koken");
    skill(toy, HYGIENE, SkillKind.KNOWLEDGE, "food hygiene", "voedselhygiëne");
    skill(toy, WIRE, SkillKind.SKILL, "wire buildings", "bedrading aanleggen");
    skill(toy, WELD, SkillKind.SKILL, "weld", "lassen");
    skill(toy, READ_DRAWINGS, SkillKind.SKILL, "read drawings", "tekeningen lezen");
    skill(toy, SAFETY_CERTIFICATE, SkillKind.LICENCE, "safety certificate", "VCA-diploma");
    toy.halfLife(GIVE_MEDICINES, 24, "toy figure");
  }

  private static void addOccupations(TaxonomyBuilder toy) {
    occupation(toy, NURSE, 2221, "nurse", "verpleegkundige");
    occupation(toy, NURSING_ASSISTANT, 5321, "nursing assistant", "verzorgende");
    occupation(toy, CARE_ASSISTANT, 5329, "care assistant", "zorghulp");
    occupation(toy, COOK, 5120, "cook", "kok");
    occupation(toy, ELECTRICIAN, 7411, "electrician", "elektricien");
    occupation(toy, WELDER, 7212, "welder", "lasser");
    toy.sector(NURSE, "care").sector(NURSING_ASSISTANT, "care").sector(CARE_ASSISTANT, "care");
    toy.sector(COOK, "hospitality").sector(ELECTRICIAN, "technology").sector(WELDER, "technology");
  }

  private static void addRelations(TaxonomyBuilder toy) {
    Relation essential = Relation.ESSENTIAL_SKILL;
    Relation optional = Relation.OPTIONAL_SKILL;
    ConceptId[] nurse = {PROVIDE_CARE, WASH_CLIENTS, GIVE_MEDICINES, PLAN_CARE, BIG_REGISTRATION};
    relate(toy, essential, NURSE, nurse);
    relate(toy, optional, NURSE, LIFT_CLIENTS);
    relate(toy, essential, NURSING_ASSISTANT, PROVIDE_CARE, WASH_CLIENTS, LIFT_CLIENTS);
    relate(toy, optional, NURSING_ASSISTANT, GIVE_MEDICINES, FIRST_AID);
    relate(toy, essential, CARE_ASSISTANT, PROVIDE_CARE, LIFT_CLIENTS);
    relate(toy, optional, CARE_ASSISTANT, WASH_CLIENTS, COOK_MEALS, HYGIENE);
    relate(toy, essential, COOK, COOK_MEALS, HYGIENE);
    relate(toy, essential, ELECTRICIAN, WIRE, READ_DRAWINGS, SAFETY_CERTIFICATE);
    relate(toy, essential, WELDER, WELD, READ_DRAWINGS);
    relate(toy, optional, WELDER, SAFETY_CERTIFICATE);
    relate(toy, Relation.BROADER_SKILL, WASH_CLIENTS, PROVIDE_CARE);
    relate(toy, Relation.BROADER_SKILL, GIVE_MEDICINES, PROVIDE_CARE);
    relate(toy, Relation.RELATED_SKILL, GIVE_MEDICINES, PLAN_CARE);
    relate(toy, Relation.RELATED_SKILL, LIFT_CLIENTS, FIRST_AID);
    relate(toy, Relation.RELATED_SKILL, WIRE, WELD);
    for (ConceptId skill : nurse) {
      relate(toy, Relation.GROUP_OF_SKILL, skill, CARE_GROUP);
    }
    relate(toy, Relation.GROUP_OF_SKILL, LIFT_CLIENTS, CARE_GROUP);
    relate(toy, Relation.GROUP_OF_SKILL, FIRST_AID, CARE_GROUP);
    ConceptId[] trade = {COOK_MEALS, HYGIENE, WIRE, WELD, READ_DRAWINGS, SAFETY_CERTIFICATE};
    for (ConceptId skill : trade) {
      relate(toy, Relation.GROUP_OF_SKILL, skill, TRADE_GROUP);
    }
  }

  private static ConceptId occupation(String key) {
    return ConceptId.of("urn:ongekend:occupation:" + key);
  }

  private static ConceptId skill(String key) {
    return ConceptId.of("urn:ongekend:skill:" + key);
  }

  private static void occupation(
      TaxonomyBuilder toy, ConceptId id, int isco, String english, String dutch) {
    toy.addOccupation(id, isco);
    labels(toy, id, english, dutch);
  }

  private static void skill(
      TaxonomyBuilder toy, ConceptId id, SkillKind kind, String english, String dutch) {
    toy.addSkill(id, kind);
    labels(toy, id, english, dutch);
  }

  private static void group(TaxonomyBuilder toy, ConceptId id, String english, String dutch) {
    toy.addGroup(id);
    labels(toy, id, english, dutch);
  }

  private static void labels(TaxonomyBuilder toy, ConceptId id, String english, String dutch) {
    toy.addPreferred(id, Label.of("en", english)).addPreferred(id, Label.of("nl", dutch));
  }

  private static void relate(
      TaxonomyBuilder toy, Relation relation, ConceptId from, ConceptId... to) {
    for (ConceptId concept : to) {
      toy.relate(relation, from, concept);
    }
  }
}
