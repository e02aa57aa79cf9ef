package nl.ongekend.core.profile;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The skills passport of a person: what the person can do, wants and may do, each answer as far as
 * it is known.
 *
 * <p>Never kept: nationality, ethnicity, religion, health, family status, photo, birth date,
 * numbers or copies of documents.
 *
 * @param id its id
 * @param externalKey its key in the system it came from; missing when it was made here
 * @param name a name or pseudonym to find it by, 1 to 200 characters; never scored
 * @param skillsState how complete {@code skills} is
 * @param skills the skills; missing when nobody asked
 * @param occupations the occupations held; missing when nobody asked
 * @param education the highest education; missing when unknown
 * @param recognitions recognitions of regulated professions; missing when nobody asked
 * @param languages the languages; missing when nobody asked
 * @param languagesComplete whether a language that is not listed is absent
 * @param workTime hours and times; missing when unknown
 * @param mobility home place and travel; missing when unknown
 * @param licences licences held or stated absent; missing when nobody asked
 * @param wishes what the person wants; missing when nobody asked
 * @param exclusions whom and what the person excludes; missing when nothing
 * @param labourMarketAccess the annotation on the document; missing when not asked
 * @param ageAnswers ages that laws ask for; missing when not asked
 * @param freshness when perishable answers were confirmed; missing when unknown
 * @param bsn whether a citizen service number exists; missing when unknown
 * @param partner the passport of a partner who wants work in the same area; missing when none
 * @param caseload the caseload it belongs to, at most 100 characters; missing when none
 */
public record Passport(
    UUID id,
    @Nullable ExternalKey externalKey,
    String name,
    SkillsState skillsState,
    @Nullable List<SkillClaim> skills,
    @Nullable List<OccupationHeld> occupations,
    @Nullable Education education,
    @Nullable List<ProfessionalRecognition> recognitions,
    @Nullable List<LanguageSkill> languages,
    boolean languagesComplete,
    @Nullable WorkTime workTime,
    @Nullable Mobility mobility,
    @Nullable List<LicenceHeld> licences,
    @Nullable Wishes wishes,
    @Nullable Exclusions exclusions,
    @Nullable LabourMarketAccess labourMarketAccess,
    @Nullable AgeAnswers ageAnswers,
    @Nullable Freshness freshness,
    @Nullable BsnState bsn,
    @Nullable UUID partner,
    @Nullable String caseload) {

  private static final int MOST_SKILLS = 300;
  private static final int MOST_ENTRIES = 100;

  /** Checks the sizes; copies the lists. */
  public Passport {
    Checks.requireText(name, 200, "name");
    if (caseload != null) {
      Checks.requireText(caseload, 100, "caseload");
    }
    Checks.requireAtMost(skills, MOST_SKILLS, "skills");
    Checks.requireAtMost(occupations, MOST_ENTRIES, "occupations");
    Checks.requireAtMost(recognitions, MOST_ENTRIES, "recognitions");
    Checks.requireAtMost(languages, MOST_ENTRIES, "languages");
    Checks.requireAtMost(licences, MOST_ENTRIES, "licences");
    skills = Checks.copy(skills);
    occupations = Checks.copy(occupations);
    recognitions = Checks.copy(recognitions);
    languages = Checks.copy(languages);
    licences = Checks.copy(licences);
  }

  /** Returns a builder of a passport of which only this is known. */
  public static Builder builder(UUID id, String name) {
    return new Builder(id, name);
  }

  /** Returns a builder that starts from this value. */
  public Builder toBuilder() {
    return new Builder(this);
  }

  /** Builds a {@link Passport} answer by answer; what is not set is missing. Not thread-safe. */
  public static final class Builder {
    private UUID id;
    private @Nullable ExternalKey externalKey;
    private String name;
    private SkillsState skillsState = SkillsState.PARTIAL;
    private @Nullable List<SkillClaim> skills;
    private @Nullable List<OccupationHeld> occupations;
    private @Nullable Education education;
    private @Nullable List<ProfessionalRecognition> recognitions;
    private @Nullable List<LanguageSkill> languages;
    private boolean languagesComplete;
    private @Nullable WorkTime workTime;
    private @Nullable Mobility mobility;
    private @Nullable List<LicenceHeld> licences;
    private @Nullable Wishes wishes;
    private @Nullable Exclusions exclusions;
    private @Nullable LabourMarketAccess labourMarketAccess;
    private @Nullable AgeAnswers ageAnswers;
    private @Nullable Freshness freshness;
    private @Nullable BsnState bsn;
    private @Nullable UUID partner;
    private @Nullable String caseload;

    private Builder(UUID id, String name) {
      this.id = id;
      this.name = name;
    }

    private Builder(Passport start) {
      id = start.id;
      externalKey = start.externalKey;
      name = start.name;
      skillsState = start.skillsState;
      skills = start.skills;
      occupations = start.occupations;
      education = start.education;
      recognitions = start.recognitions;
      languages = start.languages;
      languagesComplete = start.languagesComplete;
      workTime = start.workTime;
      mobility = start.mobility;
      licences = start.licences;
      wishes = start.wishes;
      exclusions = start.exclusions;
      labourMarketAccess = start.labourMarketAccess;
      ageAnswers = start.ageAnswers;
      freshness = start.freshness;
      bsn = start.bsn;
      partner = start.partner;
      caseload = start.caseload;
    }

    /** Sets its id. */
    public Builder id(UUID id) {
      this.id = id;
      return this;
    }

    /** Sets its key in the system it came from. */
    public Builder externalKey(@Nullable ExternalKey externalKey) {
      this.externalKey = externalKey;
      return this;
    }

    /** Sets a name or pseudonym to find it by, 1 to 200 characters. */
    public Builder name(String name) {
      this.name = name;
      return this;
    }

    /** Sets how complete {@code skills} is. */
    public Builder skillsState(SkillsState skillsState) {
      this.skillsState = skillsState;
      return this;
    }

    /** Sets the skills. */
    public Builder skills(@Nullable List<SkillClaim> skills) {
      this.skills = skills;
      return this;
    }

    /** Sets the occupations held. */
    public Builder occupations(@Nullable List<OccupationHeld> occupations) {
      this.occupations = occupations;
      return this;
    }

    /** Sets the highest education. */
    public Builder education(@Nullable Education education) {
      this.education = education;
      return this;
    }

    /** Sets recognitions of regulated professions. */
    public Builder recognitions(@Nullable List<ProfessionalRecognition> recognitions) {
      this.recognitions = recognitions;
      return this;
    }

    /** Sets the languages. */
    public Builder languages(@Nullable List<LanguageSkill> languages) {
      this.languages = languages;
      return this;
    }

    /** Sets whether a language that is not listed is absent. */
    public Builder languagesComplete(boolean languagesComplete) {
      this.languagesComplete = languagesComplete;
      return this;
    }

    /** Sets hours and times. */
    public Builder workTime(@Nullable WorkTime workTime) {
      this.workTime = workTime;
      return this;
    }

    /** Sets home place and travel. */
    public Builder mobility(@Nullable Mobility mobility) {
      this.mobility = mobility;
      return this;
    }

    /** Sets licences held or stated absent. */
    public Builder licences(@Nullable List<LicenceHeld> licences) {
      this.licences = licences;
      return this;
    }

    /** Sets what the person wants. */
    public Builder wishes(@Nullable Wishes wishes) {
      this.wishes = wishes;
      return this;
    }

    /** Sets whom and what the person excludes. */
    public Builder exclusions(@Nullable Exclusions exclusions) {
      this.exclusions = exclusions;
      return this;
    }

    /** Sets the annotation on the document. */
    public Builder labourMarketAccess(@Nullable LabourMarketAccess labourMarketAccess) {
      this.labourMarketAccess = labourMarketAccess;
      return this;
    }

    /** Sets ages that laws ask for. */
    public Builder ageAnswers(@Nullable AgeAnswers ageAnswers) {
      this.ageAnswers = ageAnswers;
      return this;
    }

    /** Sets when perishable answers were confirmed. */
    public Builder freshness(@Nullable Freshness freshness) {
      this.freshness = freshness;
      return this;
    }

    /** Sets whether a citizen service number exists. */
    public Builder bsn(@Nullable BsnState bsn) {
      this.bsn = bsn;
      return this;
    }

    /** Sets the passport of a partner who wants work in the same area. */
    public Builder partner(@Nullable UUID partner) {
      this.partner = partner;
      return this;
    }

    /** Sets the caseload it belongs to, at most 100 characters. */
    public Builder caseload(@Nullable String caseload) {
      this.caseload = caseload;
      return this;
    }

    /**
     * Returns the value.
     *
     * @throws IllegalArgumentException if an answer breaks a rule
     */
    public Passport build() {
      return new Passport(
          id,
          externalKey,
          name,
          skillsState,
          skills,
          occupations,
          education,
          recognitions,
          languages,
          languagesComplete,
          workTime,
          mobility,
          licences,
          wishes,
          exclusions,
          labourMarketAccess,
          ageAnswers,
          freshness,
          bsn,
          partner,
          caseload);
    }
  }
}
