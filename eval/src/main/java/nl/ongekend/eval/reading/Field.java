package nl.ongekend.eval.reading;

/** One thing that is read in texts and measured by itself. */
public enum Field {
  /** The language that most of the text is in. */
  TEXT_LANGUAGE("language of the text", MatchedBy.VALUE),
  /** The parts that nothing may read. */
  MASK("mask", MatchedBy.PLACE),
  /** The same, with the right kind of mask. */
  MASK_KIND("mask, of its kind", MatchedBy.BOTH),
  /** The occupations that are proposed as answers. */
  OCCUPATION("occupation", MatchedBy.VALUE),
  /** The occupations that are proposed or offered. */
  OCCUPATION_OFFERED("occupation, offered too", MatchedBy.VALUE),
  /** The skills that are proposed as answers. */
  SKILL("skill", MatchedBy.VALUE),
  /** The skills that are proposed or offered. */
  SKILL_OFFERED("skill, offered too", MatchedBy.VALUE),
  /** How much each skill that was rightly proposed for a vacancy matters. */
  IMPORTANCE("importance of a skill", MatchedBy.VALUE),
  /** The languages that are named, and for a vacancy whether they are a condition. */
  LANGUAGE("language", MatchedBy.VALUE),
  /** The levels of languages that are given in so many words. */
  LANGUAGE_LEVEL("language level", MatchedBy.VALUE),
  /** The places that speak of work that needs a language without asking for it. */
  HIDDEN_LANGUAGE("hidden language", MatchedBy.BOTH),
  /** The licences, with how much they matter or whether they are there. */
  LICENCE("licence", MatchedBy.VALUE),
  /** The fewest and most hours a week. */
  HOURS("hours", MatchedBy.VALUE),
  /** The weekly times, each day apart. */
  TIMES("times", MatchedBy.VALUE),
  /** The wage. */
  WAGE("wage", MatchedBy.VALUE),
  /** The forms of contract. */
  CONTRACT("contract", MatchedBy.VALUE),
  /** What a vacancy says about a diploma. */
  DIPLOMA("diploma", MatchedBy.VALUE),
  /** The education of a person. */
  EDUCATION("education", MatchedBy.VALUE),
  /** Where the work is, or the person lives. */
  PLACE("place", MatchedBy.VALUE),
  /** How many people are sought. */
  OPENINGS("openings", MatchedBy.VALUE),
  /** The dates. */
  DATE("date", MatchedBy.VALUE),
  /** What comes with the work. */
  OFFER("offer", MatchedBy.VALUE),
  /** How a person can and cannot travel, and how long. */
  TRAVEL("travel", MatchedBy.VALUE),
  /** How long a person did something. */
  PERIOD("period", MatchedBy.VALUE),
  /** The demands that may not be made. */
  REFUSED("refused demand", MatchedBy.BOTH),
  /** The demands that ask more than the work needs. */
  ASKS_TOO_MUCH("asks too much", MatchedBy.PLACE),
  /** The remarks about the whole text. */
  REMARK("remark", MatchedBy.VALUE),
  /** The parts of a line that carry meaning and have no field. */
  NOT_UNDERSTOOD("not understood", MatchedBy.PLACE);

  /** What makes something that was read right. */
  enum MatchedBy {
    /** The same value, wherever it was read. */
    VALUE,
    /** A shared unit of the text. */
    PLACE,
    /** The same value, with a shared unit of the text. */
    BOTH
  }

  private final String label;
  private final MatchedBy matchedBy;

  Field(String label, MatchedBy matchedBy) {
    this.label = label;
    this.matchedBy = matchedBy;
  }

  /** Returns its name in reports. */
  public String label() {
    return label;
  }

  MatchedBy matchedBy() {
    return matchedBy;
  }
}
