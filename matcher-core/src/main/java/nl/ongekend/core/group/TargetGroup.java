package nl.ongekend.core.group;

/** A group that reports count, with where its rule is written. */
public enum TargetGroup {
  /** No paid work, searched recently and available at short notice. */
  UNEMPLOYED(
      "No paid work, searched recently and available at short notice.",
      TargetGroup.TALENT + "lines 474-476"),
  /** No paid work, available at short notice, did not search recently. */
  AVAILABLE_NOT_SEARCHING(
      "No paid work, available at short notice, did not search recently.",
      TargetGroup.TALENT + "lines 480-482"),
  /** No paid work, searched recently, not available at short notice. */
  SEARCHING_NOT_AVAILABLE(
      "No paid work, searched recently, not available at short notice.",
      TargetGroup.TALENT + "lines 478-480"),
  /** Works less than 35 hours a week, wants more, available at short notice. */
  UNDEREMPLOYED_PART_TIMER(
      "Works less than 35 hours a week, wants more, available at short notice.",
      TargetGroup.TALENT + "lines 486-488"),
  /** Registered as a job seeker. */
  REGISTERED_JOB_SEEKER("Registered as a job seeker.", TargetGroup.TALENT + "lines 539-547"),
  /** Has a benefit. */
  BENEFIT_CLAIMANT("Has a benefit.", TargetGroup.TALENT + "line 543"),
  /** Has an asylum residence permit. */
  STATUS_HOLDER(
      "Has an asylum residence permit.", TargetGroup.TALENT + "section on status holders"),
  /** Waits for the decision on asylum. */
  ASYLUM_SEEKER(
      "Waits for the decision on asylum.", TargetGroup.TALENT + "section on asylum seekers"),
  /** Displaced from Ukraine, under the European directive. */
  TEMPORARY_PROTECTION(
      "Displaced from Ukraine, under the European directive.", "Council Directive 2001/55/EC"),
  /** Came from another country of the EU, the EEA or Switzerland. */
  EU_WORKER(
      "Came from another country of the EU, the EEA or Switzerland.",
      TargetGroup.TALENT + "section on labour migrants"),
  /** Admitted as a highly skilled migrant. */
  HIGHLY_SKILLED_MIGRANT(
      "Admitted as a highly skilled migrant.", TargetGroup.TALENT + "lines 975-977"),
  /** Partner of a highly skilled migrant. */
  ACCOMPANYING_PARTNER(
      "Partner of a highly skilled migrant.",
      TargetGroup.TALENT + "section on income-dependent partners"),
  /** Came to live with family. */
  FAMILY_MIGRANT(
      "Came to live with family.",
      "SER Noord-Nederland, Internationale arbeid: kans of bedreiging, families"),
  /** Came from abroad to study. */
  INTERNATIONAL_STUDENT("Came from abroad to study.", TargetGroup.TALENT + "lines 1084-1094"),
  /** Studies. */
  STUDENT("Studies.", TargetGroup.TALENT + "lines 870-874"),
  /** In paid work that asks less than the person can. */
  WORKS_BELOW_LEVEL(
      "In paid work that asks less than the person can.", TargetGroup.TALENT + "lines 1256-1260");

  private static final String TALENT =
      "SER Noord-Nederland, Overijssel en Noord-Brabant, Ongekend talent (2025), ";

  private final String rule;
  private final String source;

  TargetGroup(String rule, String source) {
    this.rule = rule;
    this.source = source;
  }

  /** Returns who belongs to it, in English. */
  public String rule() {
    return rule;
  }

  /** Returns where its rule is written. */
  public String source() {
    return source;
  }
}
