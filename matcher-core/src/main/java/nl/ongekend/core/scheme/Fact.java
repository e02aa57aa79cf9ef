package nl.ongekend.core.scheme;

import java.util.Arrays;
import java.util.List;
import nl.ongekend.core.profile.AccessClass;
import nl.ongekend.core.profile.Sector;
import nl.ongekend.core.profile.VacancyKind;

/** An answer that a condition of a scheme may ask for, with the words it can have. */
public enum Fact {
  /** What sort of organisation applies. */
  APPLICANT(
      "applicant",
      "COMPANY",
      "SMALL_COMPANY",
      "INDUSTRIAL_COMPANY",
      "KNOWLEDGE_INSTITUTION",
      "SOCIAL_ORGANISATION",
      "FOUNDATION",
      "ASSOCIATION",
      "MUNICIPALITY"),
  /** What the support is for. */
  PURPOSE(
      "purpose",
      "TRAINING",
      "INTERNSHIP",
      "JOB_SEEKER_SUPPORT",
      "TRYING_OUT",
      "HIRING",
      "INVESTMENT",
      "INNOVATION",
      "LIVEABILITY",
      "HOUSING"),
  /** The province of the workplace, or of the home when there is no workplace. */
  PROVINCE("province", "GRONINGEN", "FRIESLAND", "DRENTHE", "OVERIJSSEL", "OTHER"),
  /** The class of the benefit of the person. */
  BENEFIT("benefit", "NONE", "SOCIAL_ASSISTANCE", "UNEMPLOYMENT", "DISABILITY"),
  /** The annotation on the document of the person. */
  ACCESS("labourMarketAccess", names(AccessClass.values())),
  /** Whether the person lives in a reception centre. */
  RECEPTION("livesInReception", "YES", "NO"),
  /** The kind of place. */
  KIND("vacancy.kind", names(VacancyKind.values())),
  /** The sector of the vacancy. */
  SECTOR("vacancy.sector", names(Sector.values())),
  /** Whether the employer is a recognised sponsor. */
  SPONSOR("vacancy.employer.recognisedSponsor", "YES", "NO"),
  /** Whether the employer is a recognised learning company. */
  LEARNING_COMPANY("vacancy.employer.recognisedLearningCompany", "YES", "NO");

  private static final String SEPARATOR = " ";

  private final String field;

  /** Joined, since an enum is to be immutable. */
  private final String words;

  Fact(String field, String... words) {
    this.field = field;
    this.words = String.join(SEPARATOR, words);
  }

  private static String[] names(Enum<?>[] values) {
    return Arrays.stream(values).map(Enum::name).toArray(String[]::new);
  }

  /**
   * Returns where the answer stands: a path of the passport, of the vacancy when it starts with
   * {@code vacancy.}, or an answer given with the question.
   */
  public String field() {
    return field;
  }

  /** Returns the words that the answer can have. */
  public List<String> words() {
    return List.of(words.split(SEPARATOR, -1));
  }
}
