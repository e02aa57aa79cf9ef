package nl.ongekend.api.sheet.person;

/** A rule for what stands in a cell, in words for people who read English. */
public enum CellRule {
  /** A name is there and not too long. */
  NAME("must be a name of 1 to 200 characters", "Write a name or pseudonym."),
  /** A key is not too long, and no other row has it. */
  KEY("must be a key of at most 200 characters that no other row has", "Take one of both out."),
  /** A caseload is not too long. */
  CASELOAD("must have at most 100 characters", "Shorten it."),
  /** An occupation is in the taxonomy. */
  OCCUPATION("must be an occupation that Ongekend knows", "Use a more usual word."),
  /** A skill is in the taxonomy. */
  SKILL("must be a skill that Ongekend knows", "Use a more usual word."),
  /** A licence is in the taxonomy. */
  LICENCE("must be a licence that Ongekend knows", "Use the name that stands on it."),
  /** A language has a name or code and a level. */
  LANGUAGE("must be a language and a level from A1 to C2", "Write it as: Dutch A2; Arabic C1."),
  /** A level is one of the seven. */
  LEVEL("must be NONE or a level from A1 to C2", "Leave it empty when it is not known."),
  /** Hours fit in a week. */
  HOURS("must be hours a week, such as 32 or 24-32", "Leave it empty when it is not known."),
  /** A day is a date. */
  DATE("must be a date, such as 2027-03-01 or 1-3-2027", "Leave it empty when it is not known."),
  /** A home is a postcode, municipality or region. */
  PLACE(
      "must be a postcode, a municipality or a region in the Netherlands",
      "Write the four digits of the postcode."),
  /** Minutes are between 1 and 240. */
  MINUTES("must be minutes from 1 to 240", "Leave it empty when it is not known."),
  /** A way of travelling is known. */
  TRAVEL("must be on foot, bicycle, e-bike, moped, car or public transport", "Use one of these."),
  /** An annotation is one of those on documents. */
  ACCESS(
      "must be the annotation on the document, such as: work freely allowed",
      "Copy the sentence from the document, or leave it empty.");

  private final String rule;
  private final String remedy;

  CellRule(String rule, String remedy) {
    this.rule = rule;
    this.remedy = remedy;
  }

  /** Returns the rule, to be read behind what was given. */
  public String rule() {
    return rule;
  }

  /** Returns what helps. */
  public String remedy() {
    return remedy;
  }
}
