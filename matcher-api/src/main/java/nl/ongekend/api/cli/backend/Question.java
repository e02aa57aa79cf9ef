package nl.ongekend.api.cli.backend;

import java.util.Locale;
import nl.ongekend.api.view.CohortStepDocument;
import nl.ongekend.api.view.ElasticityDocument;
import nl.ongekend.api.view.EmployerPoolDocument;
import nl.ongekend.api.view.ExpectationDocument;
import nl.ongekend.api.view.NearDocument;
import nl.ongekend.api.view.QualityDocument;
import nl.ongekend.api.view.QuestionsDocument;
import nl.ongekend.api.view.ReconfirmDocument;
import nl.ongekend.api.view.SchemesDocument;
import nl.ongekend.api.view.SmallestChangesDocument;
import nl.ongekend.api.view.TargetGroupsDocument;
import nl.ongekend.api.view.WhatIfDocument;
import nl.ongekend.api.view.WhyDocument;
import nl.ongekend.api.view.WiderDocument;
import nl.ongekend.api.view.WorkToWorkDocument;

/** A question around a match, with whom it is about and the form of its answer. */
public enum Question {
  /** What keeps a pair out of reach. */
  WHY_NOT(About.PAIR, "explanation", WhyDocument.class),
  /** What brings a pair within reach. */
  SMALLEST_CHANGE(About.PAIR, "explanation", WhyDocument.class),
  /** What is missed by exactly one condition. */
  NEAREST(About.EITHER, "nearest-misses", NearDocument.class),
  /** What to ask next. */
  NEXT(About.EITHER, "questions", QuestionsDocument.class),
  /** What a change would move. */
  WHAT_IF(About.EITHER, "what-if", WhatIfDocument.class),
  /** What relaxing each requirement opens. */
  ELASTICITY(About.VACANCY, "elasticity", ElasticityDocument.class),
  /** The same for an employer, rounded. */
  EMPLOYER_POOL(About.VACANCY, "employer-pool", EmployerPoolDocument.class),
  /** What to ask an employer. */
  QUALITY(About.VACANCY, "quality", QualityDocument.class),
  /** What lies one step wider. */
  WIDER(About.PERSON, "wider", WiderDocument.class),
  /** What to expect today. */
  EXPECTATION(About.PERSON, "expectation", ExpectationDocument.class),
  /** The smallest change for each of the best vacancies. */
  SMALLEST_CHANGES(About.PERSON, "smallest-changes", SmallestChangesDocument.class),
  /** Where to go from an occupation. */
  WORK_TO_WORK(About.PERSON_OR_OCCUPATION, "work-to-work", WorkToWorkDocument.class),
  /** Which one step opens most for people together. */
  COHORT_STEP(About.PEOPLE, "cohort-steps", CohortStepDocument.class),
  /** Which schemes can be used. */
  SCHEMES(About.ANYTHING, "scheme-questions", SchemesDocument.class),
  /** To which target groups a person belongs. */
  TARGET_GROUPS(About.PERSON, "target-groups", TargetGroupsDocument.class),
  /** Whose answers to confirm again. */
  RECONFIRM(About.NOTHING, "reconfirm-queue", ReconfirmDocument.class);

  private final About about;
  private final String address;
  private final Class<?> form;

  Question(About about, String address, Class<?> form) {
    this.about = about;
    this.address = address;
    this.form = form;
  }

  /** What a question has to be asked about. */
  public enum About {
    /** One person and one vacancy. */
    PAIR("one --passport and --vacancy"),
    /** One person, or one vacancy. */
    EITHER("one --passport or --vacancy"),
    /** One vacancy. */
    VACANCY("--vacancy"),
    /** One person. */
    PERSON("one --passport"),
    /** One person, or an occupation, or both. */
    PERSON_OR_OCCUPATION("one --passport, or --occupation, or both"),
    /** One person or more. */
    PEOPLE("--passport once or more"),
    /** At most one person and one vacancy. */
    ANYTHING("at most one --passport and --vacancy"),
    /** Nothing. */
    NOTHING("neither --passport nor --vacancy");

    private final String words;

    About(String words) {
      this.words = words;
    }

    /** Returns what to give on the command line. */
    public String words() {
      return words;
    }

    /** Returns whether so many people and vacancies can be asked about. */
    boolean accepts(int people, boolean vacancy, boolean occupation) {
      return switch (this) {
        case PAIR -> people == 1 && vacancy;
        case EITHER -> people == 1 != vacancy && people <= 1;
        case VACANCY -> people == 0 && vacancy;
        case PERSON -> people == 1 && !vacancy;
        case PERSON_OR_OCCUPATION -> !vacancy && people <= 1 && (people == 1 || occupation);
        case PEOPLE -> people >= 1 && !vacancy;
        case ANYTHING -> people <= 1;
        case NOTHING -> people == 0 && !vacancy;
      };
    }
  }

  /** Returns what it has to be asked about. */
  public About about() {
    return about;
  }

  /** Returns the last part of its address. */
  String address() {
    return address;
  }

  /** Returns the form of its answer. */
  Class<?> form() {
    return form;
  }

  /** Returns whether its answer can be cut off after so many results. */
  boolean hasTop() {
    return switch (this) {
      case NEAREST, NEXT, SMALLEST_CHANGES, WORK_TO_WORK, COHORT_STEP, RECONFIRM -> true;
      default -> false;
    };
  }

  /** Returns its name on the command line. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
