package nl.ongekend.core.rule;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import nl.ongekend.core.profile.AccessClass;
import nl.ongekend.core.profile.AgeAnswers;
import nl.ongekend.core.profile.AsylumWorkAccess;
import nl.ongekend.core.profile.AsylumWorkState;
import nl.ongekend.core.profile.LabourMarketAccess;
import nl.ongekend.core.profile.Passport;
import nl.ongekend.core.profile.Profession;
import nl.ongekend.core.profile.ProfessionalRecognition;
import nl.ongekend.core.profile.RecognitionStatus;
import org.jspecify.annotations.Nullable;

/**
 * What the right layer may read of a person, and nothing else.
 *
 * <p>Two people about whom the law cannot tell a difference have equal offers: an asylum letter is
 * kept only with {@link AccessClass#TWV_REQUIRED}, and recognitions are ordered.
 *
 * @param access the annotation on the document; {@link AccessClass#UNKNOWN} when not asked
 * @param validUntil the last day of the document; missing when unknown
 * @param asylum what the letter about work during an asylum procedure says; missing for everybody
 *     who is not in one
 * @param age the ages reached; every answer may be missing
 * @param recognitions recognitions of regulated professions, ordered by authority and profession;
 *     missing when nobody asked, empty when there is none
 */
public record RightOffer(
    AccessClass access,
    @Nullable LocalDate validUntil,
    @Nullable AsylumWorkAccess asylum,
    AgeAnswers age,
    @Nullable List<ProfessionalRecognition> recognitions) {

  private static final AgeAnswers NO_AGE = new AgeAnswers(null, null, null, null);

  /** Brings equal situations to equal values. */
  public RightOffer {
    asylum = access == AccessClass.TWV_REQUIRED ? asylum : null;
    age =
        new AgeAnswers(age.isAtLeast(15), age.isAtLeast(16), age.isAtLeast(18), age.isAtLeast(21));
    recognitions = recognitions == null ? null : ordered(recognitions);
  }

  private static List<ProfessionalRecognition> ordered(List<ProfessionalRecognition> given) {
    return given.stream()
        .map(RightOffer::named)
        .distinct()
        .sorted(
            Comparator.comparing(ProfessionalRecognition::authority)
                .thenComparing(ProfessionalRecognition::profession)
                .thenComparing(ProfessionalRecognition::status))
        .toList();
  }

  private static ProfessionalRecognition named(ProfessionalRecognition given) {
    return new ProfessionalRecognition(
        RightAsk.authority(given.authority()),
        RightAsk.profession(given.profession()),
        given.status(),
        given.expectedOn());
  }

  /** Returns an offer of which nothing is known. */
  public static RightOffer unknown() {
    return new RightOffer(AccessClass.UNKNOWN, null, null, NO_AGE, null);
  }

  /** Returns what a passport says. */
  public static RightOffer of(Passport passport) {
    LabourMarketAccess access = passport.labourMarketAccess();
    AgeAnswers age = passport.ageAnswers();
    return new RightOffer(
        access == null ? AccessClass.UNKNOWN : access.access(),
        access == null ? null : access.validUntil(),
        access == null ? null : access.asylumWorkAccess(),
        age == null ? NO_AGE : age,
        passport.recognitions());
  }

  /**
   * Returns where the recognition of a profession stands. The best of several entries counts. A
   * list without an entry says nothing about the profession; an empty list says that there is none.
   *
   * @param profession the profession, named as {@link RightAsk#profession()} names it
   */
  ProfessionalRecognition recognition(Profession profession) {
    RecognitionStatus unlisted =
        recognitions != null && recognitions.isEmpty()
            ? RecognitionStatus.ABSENT
            : RecognitionStatus.NOT_ASKED;
    if (recognitions != null) {
      for (ProfessionalRecognition recognition : recognitions) {
        if (recognition.profession().equals(profession.profession())
            && recognition.authority().equals(profession.authority())) {
          return recognition;
        }
      }
    }
    return new ProfessionalRecognition(
        profession.authority(), profession.profession(), unlisted, null);
  }

  /** Returns a compact form; it lasts as long as an index version. */
  public byte[] toBytes() {
    FacetWriter out = new FacetWriter();
    out.putEnum(access).putDate(validUntil);
    out.putEnum(asylum == null ? null : asylum.state());
    if (asylum != null) {
      out.putDate(asylum.from()).putDate(asylum.appliedOn());
    }
    out.putAnswer(age.atLeast15()).putAnswer(age.atLeast16());
    out.putAnswer(age.atLeast18()).putAnswer(age.atLeast21());
    out.putNumber(recognitions == null ? -1 : recognitions.size());
    if (recognitions != null) {
      for (ProfessionalRecognition recognition : recognitions) {
        out.putText(recognition.authority()).putText(recognition.profession());
        out.putEnum(recognition.status()).putDate(recognition.expectedOn());
      }
    }
    return out.toBytes();
  }

  /**
   * Returns the offer that {@link #toBytes()} wrote.
   *
   * @throws IllegalArgumentException if the bytes are not such a form
   */
  public static RightOffer of(byte[] bytes) {
    FacetReader in = new FacetReader(bytes);
    AccessClass access = in.getEnum(AccessClass.values());
    LocalDate validUntil = in.getDate();
    AsylumWorkAccess asylum = readAsylum(in);
    AgeAnswers age = new AgeAnswers(in.getAnswer(), in.getAnswer(), in.getAnswer(), in.getAnswer());
    List<ProfessionalRecognition> recognitions =
        in.getList(() ->
            new ProfessionalRecognition(
                in.getText(), in.getText(), in.getEnum(RecognitionStatus.values()), in.getDate()));
    in.requireEnd();
    return new RightOffer(access, validUntil, asylum, age, recognitions);
  }

  private static @Nullable AsylumWorkAccess readAsylum(FacetReader in) {
    AsylumWorkState state = in.getEnumOrNull(AsylumWorkState.values());
    return state == null ? null : new AsylumWorkAccess(state, in.getDate(), in.getDate());
  }
}
