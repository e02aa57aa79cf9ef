package nl.ongekend.core.voice;

import java.util.List;
import nl.ongekend.core.explain.Explanation;
import nl.ongekend.core.profile.Passport;
import nl.ongekend.core.profile.Vacancy;
import nl.ongekend.core.rule.Action;
import nl.ongekend.core.rule.RuleTables;
import nl.ongekend.taxonomy.TaxonomySnapshot;

/** Puts explanations into words. Immutable and thread-safe; under a millisecond per narrative. */
public final class Narrator {

  private final TaxonomySnapshot taxonomy;
  private final MessageBundles bundles;

  private Narrator(TaxonomySnapshot taxonomy, MessageBundles bundles) {
    this.taxonomy = taxonomy;
    this.bundles = bundles;
  }

  /**
   * Returns a narrator with the message bundles that come with the engine.
   *
   * @param taxonomy where the labels of concepts come from
   * @param tables the rules whose codes are put into words
   * @throws BundleProblem if a bundle lacks a message or has a malformed one; all are named
   */
  public static Narrator of(TaxonomySnapshot taxonomy, RuleTables tables) {
    return new Narrator(taxonomy, MessageBundles.load(tables));
  }

  /** Returns the languages that a voice speaks, as ISO 639 codes, English first. */
  public static List<String> listLanguages(Voice voice) {
    return MessageBundles.listLanguages(voice);
  }

  /**
   * Returns an explanation in words.
   *
   * @param explanation what to say
   * @param passport the person of the explanation
   * @param vacancy the vacancy of the explanation
   * @param voice for whom
   * @param language a BCP 47 tag; English is used when the voice does not speak it
   * @throws IllegalArgumentException if the documents are not those of the explanation
   */
  public Narrative narrate(
      Explanation explanation, Passport passport, Vacancy vacancy, Voice voice, String language) {
    if (!explanation.passport().equals(passport.id())
        || !explanation.vacancy().equals(vacancy.id())) {
      throw new IllegalArgumentException(
          "passport (%s) and vacancy (%s) must be those of the explanation, %s and %s.%nMaybe they were exchanged."
              .formatted(
                  passport.id(), vacancy.id(), explanation.passport(), explanation.vacancy()));
    }
    MessageBundle bundle = bundles.get(voice, language);
    SeenLabels seen =
        voice == Voice.EMPLOYER ? SeenLabels.of(vacancy) : SeenLabels.of(vacancy, passport);
    Wording words = new Wording(bundle, taxonomy, seen);
    Telling telling = new Telling(words, explanation, passport, vacancy);
    return switch (voice) {
      case COACH, PERSON -> new FullStory(telling).tell();
      case EMPLOYER -> new RequirementStory(words, explanation, vacancy).tell();
    };
  }

  /**
   * Returns how somebody stands to the requirements of a vacancy, for an employer who does not know
   * who it is. The passport is not asked for, so nothing of it can be told.
   *
   * @param explanation of which only skills, licences and languages are read
   * @param vacancy the vacancy of the explanation
   * @param language a BCP 47 tag; English is used when the voice does not speak it
   */
  public Standings standings(Explanation explanation, Vacancy vacancy, String language) {
    MessageBundle bundle = bundles.get(Voice.EMPLOYER, language);
    Wording words = new Wording(bundle, taxonomy, SeenLabels.of(vacancy));
    return new RequirementStory(words, explanation, vacancy).standings();
  }

  /**
   * Returns what has to be arranged, by whom and how long it usually takes, for the checklist of a
   * vacancy; one text each, in the same order.
   */
  public List<String> checklist(List<Action> actions, Voice voice, String language) {
    MessageBundle bundle = bundles.get(voice, language);
    Wording words = new Wording(bundle, taxonomy, SeenLabels.none());
    return actions.stream().map(words::action).toList();
  }
}
