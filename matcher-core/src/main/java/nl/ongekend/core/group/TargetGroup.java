package nl.ongekend.core.group;

/** A group that reports count, with where its rule is written. */
public enum TargetGroup {
  /** No paid work, searched recently and available at short notice. */
  UNEMPLOYED(TargetGroup.TALENT + "lines 474-476"),
  /** No paid work, available at short notice, did not search recently. */
  AVAILABLE_NOT_SEARCHING(TargetGroup.TALENT + "lines 480-482"),
  /** No paid work, searched recently, not available at short notice. */
  SEARCHING_NOT_AVAILABLE(TargetGroup.TALENT + "lines 478-480"),
  /** Works less than 35 hours a week, wants more, available at short notice. */
  UNDEREMPLOYED_PART_TIMER(TargetGroup.TALENT + "lines 486-488"),
  /** Registered as a job seeker. */
  REGISTERED_JOB_SEEKER(TargetGroup.TALENT + "lines 539-547"),
  /** Has a benefit. */
  BENEFIT_CLAIMANT(TargetGroup.TALENT + "line 543"),
  /** Has an asylum residence permit. */
  STATUS_HOLDER(TargetGroup.TALENT + "section on status holders"),
  /** Waits for the decision on asylum. */
  ASYLUM_SEEKER(TargetGroup.TALENT + "section on asylum seekers"),
  /** Displaced from Ukraine, under the European directive. */
  TEMPORARY_PROTECTION("Council Directive 2001/55/EC"),
  /** Came from another country of the EU, the EEA or Switzerland. */
  EU_WORKER(TargetGroup.TALENT + "section on labour migrants"),
  /** Admitted as a highly skilled migrant. */
  HIGHLY_SKILLED_MIGRANT(TargetGroup.TALENT + "lines 975-977"),
  /** Partner of a highly skilled migrant. */
  ACCOMPANYING_PARTNER(TargetGroup.TALENT + "section on income-dependent partners"),
  /** Came to live with family. */
  FAMILY_MIGRANT("SER Noord-Nederland, Internationale arbeid: kans of bedreiging, families"),
  /** Came from abroad to study. */
  INTERNATIONAL_STUDENT(TargetGroup.TALENT + "lines 1084-1094"),
  /** Studies. */
  STUDENT(TargetGroup.TALENT + "lines 870-874"),
  /** In paid work that asks less than the person can. */
  WORKS_BELOW_LEVEL(TargetGroup.TALENT + "lines 1256-1260");

  private static final String TALENT =
      "SER Noord-Nederland, Overijssel en Noord-Brabant, Ongekend talent (2025), ";

  private final String source;

  TargetGroup(String source) {
    this.source = source;
  }

  /** Returns where its rule is written. */
  public String source() {
    return source;
  }
}
