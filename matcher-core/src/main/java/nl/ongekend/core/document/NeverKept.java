package nl.ongekend.core.document;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What no document ever holds, with the names under which people try to send it, in English and
 * Dutch, and the reason they are given. Names are compared without case and punctuation.
 */
enum NeverKept {
  /** Nationality and descent. */
  ORIGIN(
      "nationality and origin may not decide who gets work",
      "Maybe labourMarketAccess is meant: what the annotation on a document says about work.",
      """
      nationality nationalities citizenship country countryoforigin countryofbirth birthcountry
      birthplace placeofbirth origin ethnicity ethnicgroup race skincolor skincolour
      nationaliteit nationaliteiten land landvanherkomst geboorteland geboorteplaats herkomst
      afkomst etniciteit ras huidskleur
      """),
  /** Mother tongue and accent. */
  MOTHER_TONGUE(
      "a level says what work needs or a person can do; a mother tongue or accent does not",
      "Maybe languages is meant: a CEFR level per skill.",
      """
      nativespeaker nativelanguage nativelanguages nativelevel mothertongue firstlanguage accent
      moedertaal moedertaalspreker
      """),
  /** Age and birth date. */
  AGE(
      "age may not decide who gets work, except where a law asks for a least age",
      "Maybe ageAnswers of a passport is meant: whether a person has reached 15, 16, 18 or 21.",
      """
      age ages minage maxage minimumage maximumage agemin agemax agerange birthdate birthday
      birthyear yearofbirth dateofbirth dob leeftijd minimumleeftijd maximumleeftijd geboortedatum
      geboortejaar
      """),
  /** Sex and gender. */
  GENDER(
      "sex and gender may not decide who gets work",
      "Leave it out.",
      "gender sex geslacht gendercode pronouns salutation aanhef"),
  /** Belief and conviction. */
  BELIEF(
      "belief and conviction may not decide who gets work",
      "Leave it out.",
      """
      religion religions belief faith politics politicalopinion politicalparty unionmember
      religie godsdienst geloof levensovertuiging politiekevoorkeur vakbondslid
      """),
  /** Health and disability. */
  HEALTH(
      "health may not decide who gets work",
      "Maybe wishes is meant: workplaceFeatures, such as a quiet room, and hours that suit.",
      """
      health disability disabilities handicap illness medical diagnosis pregnant pregnancy
      workcapacity gezondheid beperking beperkingen ziekte diagnose zwanger zwangerschap
      arbeidsvermogen loonwaarde
      """),
  /** Family and private life. */
  PRIVATE_LIFE(
      "family and private life may not decide who gets work",
      "Maybe workTime is meant: the times at which a person cannot work, without the reason.",
      """
      maritalstatus married spouse children numberofchildren familystatus sexualorientation
      burgerlijkestaat gehuwd kinderen aantalkinderen gezin gezinssituatie seksuelegeaardheid
      """),
  /** Pictures. */
  PHOTO(
      "a picture shows what may not decide who gets work",
      "Leave it out.",
      "photo photograph picture image avatar portrait foto pasfoto portret afbeelding"),
  /** Numbers and copies of documents. */
  DOCUMENT_NUMBER(
      "numbers and copies of personal documents are not needed for a match",
      "Maybe bsn of a passport is meant: only whether there is a number.",
      """
      bsnnumber citizenservicenumber socialsecuritynumber ssn passportnumber documentnumber
      idnumber residencepermitnumber permitnumber vnumber idcopy documentcopy passportcopy scan
      bsnnummer burgerservicenummer sofinummer paspoortnummer documentnummer vnummer kopieid
      """),
  /** Home address. */
  ADDRESS(
      "four digits of the postcode are enough to compute travel time",
      "Maybe postcode is meant, in home of mobility or in workplaces.",
      "address homeaddress street housenumber streetaddress adres woonadres straat huisnummer"),
  /** Absence of a work permit. */
  PERMIT_WISH(
      "an employer may not ask for people without a permit; the rules tell what has to be done",
      "Leave it out.",
      """
      nopermitneeded nopermitrequired permitneeded permitrequired workpermit workpermitrequired
      eucitizen eucitizenonly werkvergunning tewerkstellingsvergunning geenvergunningnodig
      """),
  /** Gaps and years since a diploma. */
  GAPS(
      "a gap in work, or the years since a diploma, say nothing about what a person can do",
      "Maybe lastUsed of a skill is meant.",
      """
      gaps cvgaps gaplesscv gapfree nogaps unemployedsince lengthofunemployment
      monthsunemployed yearssincediploma yearssincegraduation graduationyear diplomayear
      werkloossinds werkloosheidsduur diplomajaar afstudeerjaar
      """);

  private static final Map<String, NeverKept> BY_NAME = byName();

  private final String reason;
  private final String remedy;
  private final String names;

  NeverKept(String reason, String remedy, String names) {
    this.reason = reason;
    this.remedy = remedy;
    this.names = names;
  }

  /** Returns what {@code property} stands for if it is never kept, else null. */
  static @Nullable NeverKept of(String property) {
    return BY_NAME.get(NearestNames.plain(property));
  }

  String reason() {
    return reason;
  }

  String remedy() {
    return remedy;
  }

  private static Map<String, NeverKept> byName() {
    Map<String, NeverKept> byName = new HashMap<>();
    for (NeverKept kind : values()) {
      Arrays.stream(kind.names.strip().split("\\s+")).forEach(name -> byName.put(name, kind));
    }
    return Map.copyOf(byName);
  }
}
