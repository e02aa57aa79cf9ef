package nl.ongekend.eval.generate;

import static nl.ongekend.core.profile.EvidenceGrade.ATTESTED;
import static nl.ongekend.core.profile.EvidenceGrade.CLAIMED;
import static nl.ongekend.core.profile.EvidenceGrade.INFERRED;
import static nl.ongekend.core.profile.EvidenceGrade.LINKED;
import static nl.ongekend.core.profile.EvidenceGrade.SIGNED;
import static nl.ongekend.core.profile.EvidenceGrade.TESTED;
import static nl.ongekend.core.profile.Importance.DESIRED;
import static nl.ongekend.core.profile.Importance.ESSENTIAL;
import static nl.ongekend.core.profile.Importance.TRAINABLE;

import java.time.LocalDate;
import java.util.List;
import nl.ongekend.core.profile.AgencyStatus;
import nl.ongekend.core.profile.ContractForm;
import nl.ongekend.core.profile.DiplomaDemand;
import nl.ongekend.core.profile.EducationLevel;
import nl.ongekend.core.profile.EvidenceGrade;
import nl.ongekend.core.profile.Importance;
import nl.ongekend.core.profile.Motive;
import nl.ongekend.core.profile.PlacePrecision;
import nl.ongekend.core.profile.RecognitionStatus;
import nl.ongekend.core.profile.Sector;
import nl.ongekend.core.profile.SkillsState;
import nl.ongekend.core.profile.VacancyKind;
import nl.ongekend.core.profile.Willingness;
import nl.ongekend.core.profile.WorkKind;

/**
 * Every figure that shapes generated documents, in one place.
 *
 * <p>Probabilities are per mille; weights of a {@link WeightedChoice} count relative to their sum.
 * A name that starts with {@code MISSING} is the probability that the answer is missing. The
 * figures are chosen to look like the north of the Netherlands and to be hard on a matcher (skewed,
 * clustered, with gaps); they are no statistics and prove nothing about people. What depends on the
 * shape of a person stands in {@link PersonShape}; weekly times in {@link VacancySchedules} and
 * {@link PassportTimes}; combinations of languages in {@link VacancyLanguages}.
 */
public final class GeneratorSettings {

  /** The day on which passports are as they are. */
  public static final LocalDate AS_OF = LocalDate.of(2026, 11, 21);

  /** The first day on which a vacancy may start. */
  static final LocalDate FIRST_START = LocalDate.of(2026, 12, 1);

  private GeneratorSettings() {}

  /** How often occupations, skills and employers come. */
  static final class Market {

    /** Orders groups and occupations; of many tried, the one with the most usual jobs in front. */
    static final long ORDER = 7735;

    /** Zipf exponent over the ISCO-08 unit groups: the largest holds about 5 % of the work. */
    static final double GROUP_EXPONENT = 0.7;

    /** Zipf exponent over the occupations of one unit group. */
    static final double OCCUPATION_EXPONENT = 1.0;

    /** Zipf exponent over all skills, ordered by how many occupations use them. */
    static final double SKILL_EXPONENT = 0.9;

    /** The largest value of {@link #shortage}. */
    static final int MOST_SHORTAGE = 8;

    /**
     * How much earlier the unit groups of a sector come in the order of size, and how much larger.
     */
    static int shortage(Sector sector) {
      return switch (sector) {
        case CARE -> MOST_SHORTAGE;
        case TECHNOLOGY, ENERGY -> 5;
        case LOGISTICS -> 4;
        case ICT, EDUCATION, CONSTRUCTION, HOSPITALITY, FOOD, CLEANING, RETAIL -> 3;
        case TRANSPORT, HORTICULTURE -> 2;
        case BUSINESS, CRAFTS, PUBLIC -> 1;
      };
    }

    /** Vacancies per employer: the first N vacancies choose from N / 12 employers. */
    static final int VACANCIES_PER_EMPLOYER = 12;

    /** Share of documents that are in Groningen, Friesland or Drenthe. */
    static final int NORTH = 800;

    private Market() {}
  }

  /** Vacancies. */
  static final class Vacancies {

    /** A vacancy does not name its occupation (it then lists its skills). */
    static final int MISSING_OCCUPATION = 10;

    static final int MISSING_SECTOR = 30;

    /** No skills are listed: they are derived from the occupation. */
    static final int MISSING_SKILLS = 50;

    /** The vacancy states that no skill is needed. */
    static final int NO_SKILL_NEEDED = 10;

    /** Fewest and most draws of a requirement; draws of the same skill count once. */
    static final int FEWEST_SKILLS = 3;

    static final int MOST_SKILLS = 20;

    /** Where a requirement comes from. */
    static final WeightedChoice<SkillDraw.Origin> ORIGIN =
        WeightedChoice.of(SkillDraw.Origin.ESSENTIAL, 70)
            .or(SkillDraw.Origin.OPTIONAL, 20)
            .or(SkillDraw.Origin.SHARED, 10);

    /** Importance by where the requirement comes from. */
    static WeightedChoice<Importance> importance(SkillDraw.Origin origin) {
      return switch (origin) {
        case ESSENTIAL -> IMPORTANCE_OF_ESSENTIAL;
        case OPTIONAL -> IMPORTANCE_OF_OPTIONAL;
        case SHARED -> IMPORTANCE_OF_SHARED;
      };
    }

    private static final WeightedChoice<Importance> IMPORTANCE_OF_ESSENTIAL =
        WeightedChoice.of(ESSENTIAL, 60).or(DESIRED, 30).or(TRAINABLE, 10);
    private static final WeightedChoice<Importance> IMPORTANCE_OF_OPTIONAL =
        WeightedChoice.of(ESSENTIAL, 15).or(DESIRED, 60).or(TRAINABLE, 25);
    private static final WeightedChoice<Importance> IMPORTANCE_OF_SHARED =
        WeightedChoice.of(ESSENTIAL, 25).or(DESIRED, 55).or(TRAINABLE, 20);

    static final int MISSING_LEVEL = 600;

    static final WeightedChoice<Integer> LEVEL =
        WeightedChoice.of(1, 15).or(2, 45).or(3, 33).or(4, 7);

    /** An essential requirement is marked indispensable, with its task. */
    static final int INDISPENSABLE = 30;

    /** Share of vacancies that list a licence that goes with their sector. */
    static final int LICENCE = 350;

    static final int SECOND_LICENCE = 250;

    /** Share of vacancies without licences that say so, rather than leave it open. */
    static final int NO_LICENCE_STATED = 400;

    static final WeightedChoice<Importance> LICENCE_IMPORTANCE =
        WeightedChoice.of(ESSENTIAL, 60).or(DESIRED, 30).or(TRAINABLE, 10);

    /** Nothing is said about languages. */
    static final int SILENT_ABOUT_LANGUAGE = 150;

    /** Nothing is said about hours or times. */
    static final int MISSING_SCHEDULE = 80;

    /** Hours are stated, times are not. */
    static final int MISSING_TIMES = 220;

    static final WeightedChoice<VacancyKind> KIND =
        WeightedChoice.of(VacancyKind.JOB, 82)
            .or(VacancyKind.STARTER_JOB, 6)
            .or(VacancyKind.LEARN_WORK, 4)
            .or(VacancyKind.INTERNSHIP, 2)
            .or(VacancyKind.TRIAL_PLACEMENT, 1)
            .or(VacancyKind.WORK_EXPERIENCE, 2)
            .or(VacancyKind.TASK_BUNDLE, 1)
            .or(VacancyKind.VOLUNTEER, 2);

    static final WeightedChoice<Integer> OPENINGS =
        WeightedChoice.of(1, 780).or(2, 120).or(3, 40).or(5, 30).or(10, 20).or(25, 10);

    static final int AGENCY = 150;
    static final int AGENCIES = 60;
    static final WeightedChoice<AgencyStatus> AGENCY_STATUS =
        WeightedChoice.of(AgencyStatus.SNA, 70)
            .or(AgencyStatus.UNKNOWN, 22)
            .or(AgencyStatus.NONE, 8);

    static final int MISSING_TERMS = 40;
    static final int MISSING_WAGE = 250;

    /** The wage is given per month rather than per hour. */
    static final int MONTHLY_WAGE = 400;

    /** The wage is a range rather than one amount. */
    static final int WAGE_RANGE = 700;

    static final int MISSING_CONTRACT = 150;
    static final WeightedChoice<ContractForm> CONTRACT =
        WeightedChoice.of(ContractForm.TEMPORARY, 62)
            .or(ContractForm.PERMANENT, 28)
            .or(ContractForm.ON_CALL, 8)
            .or(ContractForm.SELF_EMPLOYED, 2);

    static final int MISSING_MOTIVES = 600;
    static final int MISSING_TRANSPORT = 600;
    static final int TRANSPORT_OFFERED = 200;

    /** Housing comes with agency work in food, horticulture, logistics and technology. */
    static final int HOUSING_WITH_AGENCY = 250;

    static final int HOUSING_TIED = 700;
    static final int MISSING_TRAINING = 700;
    static final int NO_TRAINING = 300;
    static final int MISSING_FEATURES = 800;

    static final int MISSING_START = 200;

    /** Start dates are spread evenly over half a year. */
    static final int START_DAYS = 182;

    static final int MISSING_LATEST_START = 800;
    static final int MISSING_CLOSING_DAY = 300;

    /** Work other than permanent that names its last day. */
    static final int END_STATED = 250;

    static final int MISSING_WORKPLACE = 20;

    /** The work can be done anywhere. */
    static final int ANYWHERE = 15;

    static final int SECOND_WORKPLACE = 80;

    /** The workplace is not where the employer is. */
    static final int OTHER_PLACE = 200;

    /** Only the municipality of a workplace is known. */
    static final int MUNICIPALITY_ONLY = 80;

    static final int MISSING_CAR_NEED = 650;
    static final int CAR_NEEDED = 120;

    /** A vacancy in a regulated profession does not say that it is. */
    static final int MISSING_PROFESSION = 100;

    static final int MISSING_DIPLOMA = 600;
    static final WeightedChoice<DiplomaDemand> DIPLOMA =
        WeightedChoice.of(DiplomaDemand.WISHED, 60).or(DiplomaDemand.IRRELEVANT, 40);

    static final int MISSING_CONTACT = 500;
    static final int TOWN_IN_TITLE = 300;
    static final int MISSING_DUTCH_TITLE = 400;
    static final int MISSING_DESCRIPTION = 50;
    static final int MISSING_DUTCH_DESCRIPTION = 650;
    static final int MISSING_SPONSOR = 500;
    static final int RECOGNISED_SPONSOR = 160;
    static final int MISSING_LEARNING_COMPANY = 500;
    static final int RECOGNISED_LEARNING_COMPANY = 500;
    static final int MISSING_GUIDANCE = 700;

    private Vacancies() {}
  }

  /** Passports. */
  static final class Passports {

    /** No occupation is known. */
    static final int NO_OCCUPATION = 100;

    /** Of those: the question was not asked, rather than answered with none. */
    static final int OCCUPATIONS_NOT_ASKED = 600;

    static final WeightedChoice<Integer> OCCUPATIONS = WeightedChoice.of(1, 50).or(2, 33).or(3, 17);

    /** A further occupation is of the same ISCO-08 unit group as the first. */
    static final int SAME_GROUP = 500;

    static final int MISSING_MONTHS = 100;
    static final WeightedChoice<WorkKind> WORK_KIND =
        WeightedChoice.of(WorkKind.PAID, 80)
            .or(WorkKind.INFORMAL, 10)
            .or(WorkKind.VOLUNTEER, 7)
            .or(WorkKind.CAMP, 3);

    static final WeightedChoice<SkillsState> SKILLS_STATE =
        WeightedChoice.of(SkillsState.PARTIAL, 75)
            .or(SkillsState.COMPLETE, 15)
            .or(SkillsState.UNKNOWN, 10);

    /** With skills state {@code UNKNOWN} no claim is there at all. */
    static final int NO_CLAIMS_WHEN_UNKNOWN = 500;

    /** Fewest and most draws of a claim; draws of the same skill count once. */
    static final int FEWEST_CLAIMS = 4;

    static final int MOST_CLAIMS = 25;

    /** Where a claim comes from. */
    static final WeightedChoice<SkillDraw.Origin> ORIGIN =
        WeightedChoice.of(SkillDraw.Origin.ESSENTIAL, 55)
            .or(SkillDraw.Origin.OPTIONAL, 20)
            .or(SkillDraw.Origin.SHARED, 25);

    static final int MISSING_LEVEL = 400;
    static final WeightedChoice<Integer> LEVEL =
        WeightedChoice.of(1, 20).or(2, 40).or(3, 30).or(4, 10);

    static final WeightedChoice<EvidenceGrade> EVIDENCE =
        WeightedChoice.of(INFERRED, 8)
            .or(CLAIMED, 45)
            .or(LINKED, 25)
            .or(ATTESTED, 12)
            .or(TESTED, 6)
            .or(SIGNED, 4);

    static final int MISSING_LAST_USED = 500;
    static final int MISSING_SOURCE = 600;
    static final int MISSING_WANTED = 600;
    static final int NOT_WANTED = 200;

    static final int MISSING_EDUCATION = 200;
    static final WeightedChoice<EducationLevel> EDUCATION =
        WeightedChoice.of(EducationLevel.NONE, 3)
            .or(EducationLevel.PRIMARY, 10)
            .or(EducationLevel.LOWER_SECONDARY, 17)
            .or(EducationLevel.UPPER_SECONDARY, 28)
            .or(EducationLevel.POST_SECONDARY, 18)
            .or(EducationLevel.BACHELOR, 15)
            .or(EducationLevel.MASTER, 8)
            .or(EducationLevel.DOCTORATE, 1);

    static final int MISSING_DIPLOMA_EVALUATION = 850;

    /** Somebody from a regulated profession was asked about recognition. */
    static final int RECOGNITION_ASKED = 850;

    static final WeightedChoice<RecognitionStatus> RECOGNITION =
        WeightedChoice.of(RecognitionStatus.RECOGNISED, 35)
            .or(RecognitionStatus.ABSENT, 30)
            .or(RecognitionStatus.IN_PROGRESS, 20)
            .or(RecognitionStatus.NOT_ASKED, 15);

    static final int MISSING_EXPECTED_DAY = 300;
    static final int MISSING_LANGUAGES = 50;
    static final int LANGUAGES_COMPLETE = 300;
    static final int MISSING_ENGLISH = 100;
    static final int MISSING_LANGUAGE_SKILL = 60;
    static final int MISSING_WORK_TIME = 80;
    static final int MISSING_MIN_HOURS = 300;
    static final int MISSING_MAX_HOURS = 120;
    static final int MISSING_AVAILABLE = 450;
    static final int MISSING_WORKED_NOW = 400;

    /** Who works now keeps the job beside a new one: about a quarter of everybody. */
    static final int KEEPS_JOB = 600;

    static final int SCHOOL_RUN = 120;
    static final int OTHER_BLOCKED = 60;

    /** No time is blocked, and nobody asked. */
    static final int MISSING_BLOCKED = 400;

    static final int MISSING_AVAILABLE_FROM = 350;

    /** People who would work from today on; others from a day in the next five months. */
    static final int AVAILABLE_NOW = 500;

    static final int MISSING_MOBILITY = 40;
    static final int MISSING_HOME = 30;
    static final WeightedChoice<PlacePrecision> PRECISION =
        WeightedChoice.of(PlacePrecision.PC4, 82)
            .or(PlacePrecision.MUNICIPALITY, 14)
            .or(PlacePrecision.REGION, 4);
    static final int MISSING_MODES = 100;
    static final int MISSING_MINUTES = 150;
    static final WeightedChoice<Integer> MINUTES =
        WeightedChoice.of(15, 6).or(20, 6).or(30, 24).or(45, 30).or(60, 24).or(75, 4).or(90, 6);
    static final int MISSING_RELOCATION = 400;
    static final WeightedChoice<Willingness> RELOCATION =
        WeightedChoice.of(Willingness.NO, 65).or(Willingness.MAYBE, 20).or(Willingness.YES, 15);

    static final int MISSING_LICENCES = 300;
    static final int CAR_LICENCE_HELD = 550;
    static final int CAR_LICENCE_ABSENT = 300;

    /** A licence that goes with the sector is named; most of them are held. */
    static final int SECTOR_LICENCE = 300;

    static final int SECTOR_LICENCE_HELD = 850;
    static final int LICENCE_END_KNOWN = 300;

    static final int MISSING_WISHES = 150;
    static final int MISSING_WISH = 450;

    /** The wish was asked about and the answer is that there is no preference. */
    static final int NO_PREFERENCE = 150;

    static final int WANTS_OWN_OCCUPATION = 600;

    /** A wish that few people state: what they do not want, or a feature of the workplace. */
    static final int RARE_WISH = 60;

    static final WeightedChoice<ContractForm> CONTRACT =
        WeightedChoice.of(ContractForm.PERMANENT, 50)
            .or(ContractForm.TEMPORARY, 40)
            .or(ContractForm.AGENCY, 10);

    static final int MISSING_ANY_LEVEL = 400;
    static final int EXCLUSIONS = 100;
    static final int MISSING_ACCESS = 80;
    static final int MISSING_VALIDITY = 400;
    static final int DOCUMENT_SEEN = 700;
    static final int MISSING_APPLICATION_DAY = 300;
    static final int MISSING_AGE_ANSWERS = 500;
    static final int MISSING_FRESHNESS = 250;

    /** Answers were confirmed up to this many days ago, and hold for {@link #FRESH_DAYS}. */
    static final int CONFIRMED_DAYS = 150;

    static final int FRESH_DAYS = 90;
    static final int MISSING_END_OF_FRESHNESS = 150;
    static final int MISSING_BSN = 150;

    /** Pairs of neighbouring passports that name each other as partner. */
    static final int PARTNERS = 20;

    static final int MISSING_CASELOAD = 200;
    static final int CASELOADS = 120;

    private Passports() {}
  }

  /** What both kinds of documents draw from. */
  static final class Shared {
    static final WeightedChoice<Motive> MOTIVE = WeightedChoice.even(List.of(Motive.values()));
    static final WeightedChoice<String> FEATURE =
        WeightedChoice.of("quiet room", 4)
            .or("regular hours", 4)
            .or("prayer room", 2)
            .or("buddy at work", 3)
            .or("written instructions with pictures", 2)
            .or("wheelchair access", 2)
            .or("no night shifts", 3)
            .or("small team", 2);

    private Shared() {}
  }
}
