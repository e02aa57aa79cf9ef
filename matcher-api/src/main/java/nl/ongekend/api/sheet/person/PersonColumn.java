package nl.ongekend.api.sheet.person;

import java.util.List;
import java.util.regex.Pattern;

/**
 * What a column of a table of people holds, with the names under which people keep it, most usual
 * first; case, accents and punctuation of names do not count.
 */
public enum PersonColumn {
  /** A name or pseudonym to find the person by; the only one that a passport needs. */
  NAME("name, naam, pseudonym, pseudoniem, person, persoon, client, cliënt, full name, roepnaam"),
  /** The key of the person in the system of whoever made the table. */
  KEY("key, client number, cliëntnummer, klantnummer, dossiernummer, number, nummer, id, nr"),
  /** The caseload. */
  CASELOAD("caseload, team, group, groep, location, locatie, coach"),
  /** Occupations held. */
  OCCUPATIONS(
      "occupation, occupations, beroep, beroepen, profession, job, earlier work, eerder werk,"
          + " work experience, werkervaring, functie, job title"),
  /** Skills. */
  SKILLS("skills, vaardigheden, skill, vaardigheid, competencies, competenties, can, kan"),
  /** Languages, each with its level. */
  LANGUAGES("languages, talen, language, taal, language level, taalniveau"),
  /** The level of Dutch. */
  DUTCH("dutch, nederlands, dutch level, niveau nederlands, level of dutch, nt2, nt2 niveau"),
  /** The level of English. */
  ENGLISH("english, engels, english level, niveau engels, level of english"),
  /** The hours a week wanted: one number, or the fewest and the most. */
  HOURS("hours, uren, hours a week, hours per week, uren per week, aantal uren, contracturen"),
  /** The first possible working day. */
  AVAILABLE_FROM("available from, beschikbaar vanaf, beschikbaar per, start date, startdatum"),
  /** A four-digit postcode, a municipality or a labour-market region. */
  HOME("place, woonplaats, postcode, postal code, plaats, gemeente, municipality, city, pc4"),
  /** The most minutes of travel one way. */
  MINUTES("minutes, minuten, travel time, reistijd, max travel time, maximale reistijd"),
  /** The ways of travelling that are possible. */
  TRAVEL("travel, vervoer, transport, vervoermiddel, travel mode, reist met"),
  /** Licences and certificates held. */
  LICENCES(
      "licences, licenses, rijbewijs, driving licence, driving license, certificaten,"
          + " certificates, vergunningen, licence, diploma's en certificaten"),
  /** The labour-market annotation on the residence document. */
  ACCESS(
      "permit annotation, aantekening, arbeidsmarktaantekening, access, work permit annotation,"
          + " labour market access, toegang arbeidsmarkt, twv, mag werken"),
  /** Nothing that is read. */
  NOT_USED("");

  private final String names;

  PersonColumn(String names) {
    this.names = names;
  }

  /** Returns its names, folded; none when nothing means it. */
  List<String> names() {
    return Pattern.compile(",")
        .splitAsStream(names)
        .map(FoldedName::of)
        .filter(name -> !name.isEmpty())
        .toList();
  }
}
