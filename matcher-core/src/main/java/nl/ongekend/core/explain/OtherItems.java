package nl.ongekend.core.explain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import nl.ongekend.core.profile.Cefr;
import nl.ongekend.core.profile.CefrSkill;
import nl.ongekend.core.profile.ContractForm;
import nl.ongekend.core.profile.Hours;
import nl.ongekend.core.profile.Motive;
import nl.ongekend.core.profile.OccupationHeld;
import nl.ongekend.core.profile.Passport;
import nl.ongekend.core.profile.Sector;
import nl.ongekend.core.score.Bound;
import nl.ongekend.core.score.HoursAsk;
import nl.ongekend.core.score.HoursFit;
import nl.ongekend.core.score.HoursOffer;
import nl.ongekend.core.score.HoursTerm;
import nl.ongekend.core.score.LanguageAsk;
import nl.ongekend.core.score.LanguageOffer;
import nl.ongekend.core.score.LanguageTerm;
import nl.ongekend.core.score.OccupationOffer;
import nl.ongekend.core.score.OccupationTerm;
import nl.ongekend.core.score.ScoringProfile;
import nl.ongekend.core.score.Term;
import nl.ongekend.core.score.TravelFit;
import nl.ongekend.core.score.TravelOffer;
import nl.ongekend.core.score.TravelTerm;
import nl.ongekend.core.score.WishesAsk;
import nl.ongekend.core.score.WishesOffer;
import nl.ongekend.core.score.WishesTerm;
import nl.ongekend.core.spi.TravelTimes;
import org.jspecify.annotations.Nullable;

/** The items of the terms that are not about skills. */
final class OtherItems {

  private static final int FULL = 1_000;

  private final PairView pair;

  OtherItems(PairView pair) {
    this.pair = pair;
  }

  private Item item(
      Subject requirement, @Nullable Subject claim, int points, int max, int without) {
    return new Item(requirement, claim, List.of(), points * FULL / max, points, max, without);
  }

  private Item prior(Term term) {
    int points = pair.standardPoints(term);
    Subject prior = new Subject(Subject.Kind.PRIOR, "");
    return item(prior, null, points, term.standardMax(), pair.expectedScore());
  }

  List<Item> occupation() {
    OccupationOffer offer = pair.person.occupations();
    int asked = pair.asked.occupation();
    if (!offer.known() || asked == OccupationTerm.NO_OCCUPATION) {
      return List.of(prior(Term.OCCUPATION));
    }
    int best = OccupationTerm.best(offer, asked, pair.context.nearness(), Bound.EXPECTED);
    int points = pair.standardPoints(Term.OCCUPATION);
    int max = Term.OCCUPATION.standardMax();
    if (best < 0 || points == 0) {
      return List.of(item(pair.occupation(asked), null, points, max, pair.expectedScore()));
    }
    int held = offer.held().get(best).occupation();
    return List.of(
        item(
            pair.occupation(asked),
            pair.occupation(held),
            points,
            max,
            pair.scoreWith(withoutOccupation(held))));
  }

  private Passport withoutOccupation(int ordinal) {
    List<OccupationHeld> others =
        Objects.requireNonNullElse(pair.passport.occupations(), List.<OccupationHeld>of()).stream()
            .filter(held -> pair.world.taxonomy().occupationOrdinal(held.concept()) != ordinal)
            .toList();
    return pair.passport.toBuilder().occupations(others).build();
  }

  List<Item> language() {
    LanguageAsk ask = pair.asked.languages();
    if (ask.silent()) {
      return List.of(prior(Term.LANGUAGE));
    }
    if (ask.parts().isEmpty()) {
      Subject nothing = new Subject(Subject.Kind.NOTHING_ASKED, "");
      int max = Term.LANGUAGE.standardMax();
      return List.of(item(nothing, null, max, max, pair.expectedScore()));
    }
    List<Item> items = new ArrayList<>();
    for (int part = 0; part < ask.parts().size(); part++) {
      items.add(languagePart(ask, part));
    }
    return items;
  }

  private Item languagePart(LanguageAsk ask, int index) {
    LanguageOffer offer = pair.person.languages();
    LanguageAsk.Part part = ask.parts().get(index);
    int start = pair.asked.startDay(pair.context.asOfDay());
    int credit =
        LanguageTerm.partCredit(offer, ask, index, start, pair.context.profile(), Bound.EXPECTED);
    int max = LanguageTerm.partMax(ask, index);
    String code = LanguageCode.text(part.language());
    CefrSkill skill = CefrSkill.values()[part.skill()];
    LanguageOffer.Language language = offer.language(part.language());
    int level = language == null ? LanguageOffer.UNKNOWN_LEVEL : language.level(part.skill());
    return new Item(
        subject(code, skill, part.level()),
        level == LanguageOffer.UNKNOWN_LEVEL ? null : subject(code, skill, level),
        List.of(),
        credit,
        max * credit / FULL,
        max,
        scoreWithoutLevel(part.language(), part.skill()));
  }

  private static Subject subject(String language, CefrSkill skill, int level) {
    String id =
        "%s.%s.%s"
            .formatted(
                language, skill.name().toLowerCase(Locale.ROOT), Cefr.values()[level].name());
    return new Subject(Subject.Kind.LANGUAGE, id);
  }

  private int scoreWithoutLevel(int code, int skill) {
    LanguageOffer offer = pair.person.languages();
    List<LanguageOffer.Language> languages =
        offer.languages().stream()
            .map(one -> one.code() == code ? without(one, skill) : one)
            .toList();
    int points =
        LanguageTerm.points(
            new LanguageOffer(offer.complete(), languages),
            pair.asked.languages(),
            pair.asked.startDay(pair.context.asOfDay()),
            pair.context.profile(),
            Bound.EXPECTED);
    return pair.scoreWith(Term.LANGUAGE, points);
  }

  private static LanguageOffer.Language without(LanguageOffer.Language language, int skill) {
    int unknown = LanguageOffer.UNKNOWN_LEVEL;
    return new LanguageOffer.Language(
        language.code(),
        skill == CefrSkill.LISTENING.ordinal() ? unknown : language.listening(),
        skill == CefrSkill.READING.ordinal() ? unknown : language.reading(),
        skill == CefrSkill.SPEAKING.ordinal() ? unknown : language.speaking(),
        skill == CefrSkill.WRITING.ordinal() ? unknown : language.writing(),
        language.courseLevel(),
        language.courseDay());
  }

  List<Item> hours() {
    HoursAsk ask = pair.asked.hours();
    HoursOffer offer = pair.person.hours();
    HoursFit unknown =
        HoursTerm.fit(HoursOffer.unknown(), ask, pair.context.profile(), Bound.EXPECTED);
    return List.of(
        item(
            new Subject(Subject.Kind.HOURS, range(ask.min(), ask.max())),
            offer.max() < 0 && offer.min() < 0
                ? null
                : new Subject(Subject.Kind.HOURS, range(offer.min(), offer.max())),
            pair.standardPoints(Term.HOURS),
            Term.HOURS.standardMax(),
            pair.scoreWith(Term.HOURS, unknown.points())));
  }

  private static String range(int fewest, int most) {
    return quarters(fewest) + "-" + quarters(most);
  }

  private static String quarters(int quarters) {
    return quarters < 0 ? "?" : new Hours(quarters).toString();
  }

  List<Item> travel() {
    TravelFit fit = journey(pair.person.travel());
    int most = pair.person.travel().maxMinutes();
    return List.of(
        item(
            new Subject(Subject.Kind.TRAVEL, minutes(fit.minutes())),
            most < 0 ? null : new Subject(Subject.Kind.TRAVEL, minutes(most)),
            pair.standardPoints(Term.TRAVEL),
            Term.TRAVEL.standardMax(),
            pair.scoreWith(Term.TRAVEL, journey(TravelOffer.unknown()).points())));
  }

  private TravelFit journey(TravelOffer offer) {
    return TravelTerm.fit(
        offer,
        pair.asked.travel(),
        pair.context.travelTimes(),
        pair.context.profile(),
        Bound.EXPECTED);
  }

  private static String minutes(int minutes) {
    if (minutes < 0) {
      return "?";
    }
    return minutes >= TravelTimes.UNREACHABLE ? "unreachable" : String.valueOf(minutes);
  }

  List<Item> wishes() {
    List<Item> items = new ArrayList<>();
    for (int part = 0; part < WishesTerm.PARTS; part++) {
      int credit = wishCredit(part);
      int max = WishesTerm.partMax(part);
      items.add(
          new Item(
              wished(part),
              null,
              List.of(),
              credit,
              max * credit / FULL,
              max,
              scoreWithoutWish(part)));
    }
    return items;
  }

  private int wishCredit(int part) {
    WishesOffer offer = pair.person.wishes();
    ScoringProfile profile = pair.context.profile();
    return part == 0
        ? WishesTerm.occupationCredit(
            offer, pair.asked.occupation(), pair.context.nearness(), profile, Bound.EXPECTED)
        : WishesTerm.otherCredit(offer, pair.asked.wishes(), part, profile, Bound.EXPECTED);
  }

  private Subject wished(int part) {
    WishesAsk ask = pair.asked.wishes();
    int occupation = pair.asked.occupation();
    return switch (part) {
      case 0 ->
          occupation == OccupationTerm.NO_OCCUPATION
              ? new Subject(Subject.Kind.OCCUPATION, "?")
              : pair.occupation(occupation);
      case 1 -> new Subject(Subject.Kind.SECTOR, name(Sector.values(), ask.sector()));
      case 2 -> new Subject(Subject.Kind.CONTRACT, name(ContractForm.values(), ask.contract()));
      default -> new Subject(Subject.Kind.MOTIVES, motives(ask.motives()));
    };
  }

  private static String name(Enum<?>[] values, int ordinal) {
    return ordinal < 0 ? "?" : values[ordinal].name();
  }

  private static String motives(int motives) {
    if (motives < 0) {
      return "?";
    }
    return Arrays.stream(Motive.values())
        .filter(motive -> (motives & (1 << motive.ordinal())) != 0)
        .map(Enum::name)
        .collect(Collectors.joining("+"));
  }

  private int scoreWithoutWish(int part) {
    WishesOffer wishes = pair.person.wishes();
    WishesOffer changed =
        new WishesOffer(
            part == 0 ? null : wishes.occupations(),
            part == 1 ? WishesOffer.UNKNOWN : wishes.sectors(),
            part == 2 ? WishesOffer.UNKNOWN : wishes.contracts(),
            part == 3 ? WishesOffer.UNKNOWN : wishes.motives());
    int points =
        WishesTerm.points(
            changed,
            pair.asked.wishes(),
            pair.asked.occupation(),
            pair.context.nearness(),
            pair.context.profile(),
            Bound.EXPECTED);
    return pair.scoreWith(Term.WISHES, points);
  }
}
