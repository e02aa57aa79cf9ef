package nl.ongekend.core.profile;

import java.util.List;
import java.util.UUID;
import nl.ongekend.taxonomy.ConceptId;
import org.jspecify.annotations.Nullable;

/**
 * A vacancy: the work, what it asks and what it offers, each part as far as it is known.
 *
 * @param id its id
 * @param externalKey its key in the system it came from; missing when it was made here
 * @param kind the kind of place
 * @param title its title
 * @param description its text; missing when there is none
 * @param employer the employer
 * @param occupation the occupation; missing when unknown
 * @param sector the sector; missing when unknown
 * @param skills the skills asked for; missing when unknown, empty when none is needed
 * @param licences the licences asked for; missing counts as none
 * @param languages what it says about languages; missing when it is silent
 * @param schedule hours and times; missing when unknown
 * @param openings how many people are sought, 1 to 10,000
 * @param terms the terms of employment; missing when unknown
 * @param period the dates; missing when unknown
 * @param workplaces where the work is done; missing when unknown, empty when anywhere
 * @param profession the regulated profession it is for; missing when there is none
 * @param diploma what it says about a diploma; missing when it is silent
 * @param contact whom to ask; missing when unknown
 * @param provenance where it comes from; missing when unknown
 */
public record Vacancy(
    UUID id,
    @Nullable ExternalKey externalKey,
    VacancyKind kind,
    TextByLanguage title,
    @Nullable TextByLanguage description,
    Employer employer,
    @Nullable ConceptId occupation,
    @Nullable Sector sector,
    @Nullable List<SkillRequirement> skills,
    @Nullable List<LicenceRequirement> licences,
    @Nullable LanguageDemand languages,
    @Nullable WorkSchedule schedule,
    int openings,
    @Nullable Terms terms,
    @Nullable VacancyPeriod period,
    @Nullable List<Workplace> workplaces,
    @Nullable Profession profession,
    @Nullable Diploma diploma,
    @Nullable Contact contact,
    @Nullable Provenance provenance) {

  /** The most skills, and the most licences, that a vacancy may ask for. */
  public static final int MOST_REQUIREMENTS = 100;

  private static final int MOST_WORKPLACES = 20;

  /** Checks the sizes; copies the lists. */
  public Vacancy {
    Checks.requireBetween(openings, 1, 10_000, "openings", "Maybe leave the field out.");
    Checks.requireAtMost(skills, MOST_REQUIREMENTS, "skills");
    Checks.requireAtMost(licences, MOST_REQUIREMENTS, "licences");
    Checks.requireAtMost(workplaces, MOST_WORKPLACES, "workplaces");
    skills = Checks.copy(skills);
    licences = Checks.copy(licences);
    workplaces = Checks.copy(workplaces);
  }

  /** Returns a builder of a vacancy of which only this is known. */
  public static Builder builder(UUID id, TextByLanguage title, Employer employer) {
    return new Builder(id, title, employer);
  }

  /** Returns a builder that starts from this value. */
  public Builder toBuilder() {
    return new Builder(this);
  }

  /** Builds a {@link Vacancy} answer by answer; what is not set is missing. Not thread-safe. */
  public static final class Builder {
    private UUID id;
    private @Nullable ExternalKey externalKey;
    private VacancyKind kind = VacancyKind.JOB;
    private TextByLanguage title;
    private @Nullable TextByLanguage description;
    private Employer employer;
    private @Nullable ConceptId occupation;
    private @Nullable Sector sector;
    private @Nullable List<SkillRequirement> skills;
    private @Nullable List<LicenceRequirement> licences;
    private @Nullable LanguageDemand languages;
    private @Nullable WorkSchedule schedule;
    private int openings = 1;
    private @Nullable Terms terms;
    private @Nullable VacancyPeriod period;
    private @Nullable List<Workplace> workplaces;
    private @Nullable Profession profession;
    private @Nullable Diploma diploma;
    private @Nullable Contact contact;
    private @Nullable Provenance provenance;

    private Builder(UUID id, TextByLanguage title, Employer employer) {
      this.id = id;
      this.title = title;
      this.employer = employer;
    }

    private Builder(Vacancy start) {
      id = start.id;
      externalKey = start.externalKey;
      kind = start.kind;
      title = start.title;
      description = start.description;
      employer = start.employer;
      occupation = start.occupation;
      sector = start.sector;
      skills = start.skills;
      licences = start.licences;
      languages = start.languages;
      schedule = start.schedule;
      openings = start.openings;
      terms = start.terms;
      period = start.period;
      workplaces = start.workplaces;
      profession = start.profession;
      diploma = start.diploma;
      contact = start.contact;
      provenance = start.provenance;
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

    /** Sets the kind of place. */
    public Builder kind(VacancyKind kind) {
      this.kind = kind;
      return this;
    }

    /** Sets its title. */
    public Builder title(TextByLanguage title) {
      this.title = title;
      return this;
    }

    /** Sets its text. */
    public Builder description(@Nullable TextByLanguage description) {
      this.description = description;
      return this;
    }

    /** Sets the employer. */
    public Builder employer(Employer employer) {
      this.employer = employer;
      return this;
    }

    /** Sets the occupation. */
    public Builder occupation(@Nullable ConceptId occupation) {
      this.occupation = occupation;
      return this;
    }

    /** Sets the sector. */
    public Builder sector(@Nullable Sector sector) {
      this.sector = sector;
      return this;
    }

    /** Sets the skills asked for. */
    public Builder skills(@Nullable List<SkillRequirement> skills) {
      this.skills = skills;
      return this;
    }

    /** Sets the licences asked for. */
    public Builder licences(@Nullable List<LicenceRequirement> licences) {
      this.licences = licences;
      return this;
    }

    /** Sets what it says about languages. */
    public Builder languages(@Nullable LanguageDemand languages) {
      this.languages = languages;
      return this;
    }

    /** Sets hours and times. */
    public Builder schedule(@Nullable WorkSchedule schedule) {
      this.schedule = schedule;
      return this;
    }

    /** Sets how many people are sought, 1 to 10,000. */
    public Builder openings(int openings) {
      this.openings = openings;
      return this;
    }

    /** Sets the terms of employment. */
    public Builder terms(@Nullable Terms terms) {
      this.terms = terms;
      return this;
    }

    /** Sets the dates. */
    public Builder period(@Nullable VacancyPeriod period) {
      this.period = period;
      return this;
    }

    /** Sets where the work is done. */
    public Builder workplaces(@Nullable List<Workplace> workplaces) {
      this.workplaces = workplaces;
      return this;
    }

    /** Sets the regulated profession it is for. */
    public Builder profession(@Nullable Profession profession) {
      this.profession = profession;
      return this;
    }

    /** Sets what it says about a diploma. */
    public Builder diploma(@Nullable Diploma diploma) {
      this.diploma = diploma;
      return this;
    }

    /** Sets whom to ask. */
    public Builder contact(@Nullable Contact contact) {
      this.contact = contact;
      return this;
    }

    /** Sets where it comes from. */
    public Builder provenance(@Nullable Provenance provenance) {
      this.provenance = provenance;
      return this;
    }

    /**
     * Returns the value.
     *
     * @throws IllegalArgumentException if an answer breaks a rule
     */
    public Vacancy build() {
      return new Vacancy(
          id,
          externalKey,
          kind,
          title,
          description,
          employer,
          occupation,
          sector,
          skills,
          licences,
          languages,
          schedule,
          openings,
          terms,
          period,
          workplaces,
          profession,
          diploma,
          contact,
          provenance);
    }
  }
}
