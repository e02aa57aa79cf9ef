package nl.ongekend.api.web;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.ongekend.api.job.JobProposals;
import nl.ongekend.api.proposal.Proposal;
import nl.ongekend.api.proposal.ProposalMapper;
import nl.ongekend.api.service.Caller;
import nl.ongekend.api.service.Services;
import nl.ongekend.api.view.ProposalDocument;

/** Words the proposals of runs. Thread-safe. */
final class RunOutcomes {

  static final int PAGE = 50;

  private static final int POINTS_PER_PERCENT = 100;

  private final Services services;
  private final JobProposals proposals;
  private final Texts texts;

  RunOutcomes(Services services, JobProposals proposals, Texts texts) {
    this.services = services;
    this.proposals = proposals;
    this.texts = texts;
  }

  /**
   * What came of a run.
   *
   * @param people how many took part
   * @param served how many of them get a proposal
   * @param greedy how many would get one if each took the best that is left
   * @param lines some of them, who comes first first
   * @param next the place of the first person of the next page; 0 when there is none
   */
  record Outcome(int people, int served, int greedy, List<Line> lines, int next) {}

  /**
   * A person and what is proposed.
   *
   * @param name the name or pseudonym
   * @param href the page of the person
   * @param wishes where wishes about the person can be tried
   * @param offers what is proposed; often nothing
   */
  record Line(String name, String href, String wishes, List<Offer> offers) {}

  /**
   * A vacancy that is proposed.
   *
   * @param title its title
   * @param lang the language of the title
   * @param href the proof of the pair
   * @param points the score, 0 to 100
   * @param reason why this one
   * @param price what one more place would be worth
   */
  record Offer(String title, String lang, String href, int points, String reason, String price) {}

  /** Returns a page of what came of a run that is done. */
  Outcome of(Caller caller, Visit visit, UUID run, int from) throws IOException {
    Proposal proposal = proposals.get(caller, run);
    ProposalMapper mapper = proposals.mapper(caller, proposal);
    ProposalDocument head = mapper.head();
    List<ProposalDocument.Person> some = mapper.people().skip(from).limit(PAGE + 1L).toList();
    VacancyTitles titles = new VacancyTitles(services, caller, visit.language());
    List<Line> lines = new ArrayList<>();
    for (ProposalDocument.Person person : some.subList(0, Math.min(PAGE, some.size()))) {
      services
          .passports()
          .find(caller, person.passport())
          .ifPresent(stored ->
              lines.add(
                  line(person, stored.document().name(), run, offers(visit, person, titles))));
    }
    return new Outcome(
        head.outcome().people(),
        head.outcome().served(),
        head.greedy().served(),
        lines,
        some.size() > PAGE ? from + PAGE : 0);
  }

  private static Line line(
      ProposalDocument.Person person, String name, UUID run, List<Offer> offers) {
    UUID passport = person.passport();
    return new Line(name, Addresses.person(passport), RunAddresses.wishes(run, passport), offers);
  }

  private List<Offer> offers(Visit visit, ProposalDocument.Person person, VacancyTitles titles) {
    return person.proposals().stream()
        .flatMap(offer ->
            titles
                .find(offer.vacancy())
                .map(title -> offer(visit, person.passport(), offer, title))
                .stream())
        .toList();
  }

  private Offer offer(
      Visit visit, UUID passport, ProposalDocument.Offer offer, VacancyTitles.Title title) {
    return new Offer(
        title.text(),
        title.lang(),
        Addresses.proof(passport, offer.vacancy()),
        offer.points() / POINTS_PER_PERCENT,
        reason(visit, offer),
        price(visit, offer));
  }

  private String reason(Visit visit, ProposalDocument.Offer offer) {
    String rank = texts.of(visit.language(), "run.rank", offer.rank());
    if (offer.above().isEmpty()) {
      return rank;
    }
    ProposalDocument.Passed best = offer.above().getFirst();
    String above = texts.of(visit.language(), "run.above", best.takenBy(), best.suitedMore());
    return rank + " " + above;
  }

  private String price(Visit visit, ProposalDocument.Offer offer) {
    return texts.of(visit.language(), "run.price", offer.price() / POINTS_PER_PERCENT);
  }
}
