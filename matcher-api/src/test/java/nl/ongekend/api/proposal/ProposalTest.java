package nl.ongekend.api.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.ongekend.api.problem.ProblemException;
import nl.ongekend.api.view.BatchRulesDocument;
import nl.ongekend.api.view.Program;
import nl.ongekend.api.view.ProposalDifferenceDocument;
import nl.ongekend.api.view.ProposalDifferenceDocument.Because;
import nl.ongekend.api.view.ProposalDocument;
import nl.ongekend.core.assign.Pair;
import nl.ongekend.core.assign.WhatIf;
import org.junit.jupiter.api.Test;

/** The worked example of docs/batch.md: a welder, a cook and a driver are wanted, one of each. */
class ProposalTest {

  private static final UUID SAMIR = new UUID(0, 1);
  private static final UUID CHRIS = new UUID(0, 2);
  private static final UUID AMINA = new UUID(0, 3);
  private static final UUID WELDER = new UUID(1, 1);
  private static final UUID COOK = new UUID(1, 2);
  private static final UUID DRIVER = new UUID(1, 3);

  private static final ProposalSettings SETTINGS =
      new ProposalSettings(
          6_000,
          1,
          null,
          0,
          Map.of(SAMIR, waited(30), CHRIS, waited(20), AMINA, waited(10)),
          WhatIf.NOTHING,
          BatchRulesDocument.NONE);

  private static PersonChoice waited(int days) {
    return new PersonChoice(days, null, null, false);
  }

  private static Lists example() {
    return new Lists()
        .person(SAMIR, WELDER, 9_500, COOK, 9_000)
        .person(CHRIS, COOK, 8_500, DRIVER, 6_000)
        .person(AMINA, WELDER, 7_000);
  }

  private static Proposal proposal(Lists lists) {
    return Proposal.of(lists.cohort(), SETTINGS);
  }

  @Test
  void of_theWorkedExample_servesAllThreeWhereGreedyServesTwo() {
    ProposalDocument head = new ProposalMapper(proposal(example())).head();

    assertThat(head.outcome()).isEqualTo(new ProposalDocument.Outcome(3, 3, 3, 22_000, 22_000, 0));
    assertThat(head.greedy()).isEqualTo(new ProposalDocument.Greedy(2, 2, 18_000));
  }

  @Test
  void of_theWorkedExample_hasThePricesOfTheDocument() {
    assertThat(new ProposalMapper(proposal(example())).vacancies())
        .extracting(ProposalDocument.Vacancy::price)
        .containsExactly(3_000L, 2_500L, 0L);
  }

  @Test
  void people_theWorkedExample_areToldWhyInTermsOfTheirOwnList() {
    assertThat(new ProposalMapper(proposal(example())).people())
        .extracting(person -> person.proposals().getFirst().reason())
        .containsExactly(
            "second for you; the first is taken by one person it suits no more, which serves more"
                + " people or gives the greater total; price 2,500",
            "second for you; the first is taken by one person it suits more; price 0",
            "first for you; price 3,000");
  }

  @Test
  void people_whoAreServedByOthersMore_areCounted() {
    Lists lists = new Lists().openings(WELDER, 2);
    lists.person(SAMIR, WELDER, 9_500).person(CHRIS, WELDER, 9_000);
    lists.person(AMINA, WELDER, 7_000, COOK, 6_500);

    assertThat(new ProposalMapper(proposal(lists)).people())
        .extracting(person -> person.proposals().getFirst().reason())
        .contains("second for you; the first is taken by 2 people it suits more; price 0");
  }

  @Test
  void file_writtenAndRead_isTheSameProposal() throws IOException {
    Proposal proposal = proposal(example().pool(new UUID(1, 9)));

    Proposal read = ProposalFile.read(new StringReader(written(proposal)));

    assertThat(written(read)).isEqualTo(written(proposal));
    assertThat(read.cohort()).isEqualTo(reordered(proposal.cohort(), read.cohort()));
  }

  /** A file has people in order of wait, and not in that of the batch. */
  private static Cohort reordered(Cohort cohort, Cohort like) {
    assertThat(like.members()).containsExactlyInAnyOrderElementsOf(cohort.members());
    return new Cohort(cohort.head(), cohort.pool(), like.members(), cohort.workById());
  }

  private static String written(Proposal proposal) throws IOException {
    StringWriter out = new StringWriter();
    ProposalFile.write(proposal, out);
    return out.toString();
  }

  @Test
  void read_aFileWithOtherPoints_isRefused() throws IOException {
    String altered = written(proposal(example())).replace("\"points\":7000", "\"points\":5000");

    assertThatExceptionOfType(ProblemException.class)
        .isThrownBy(() -> ProposalFile.read(new StringReader(altered)))
        .satisfies(e -> assertThat(e.problem().code()).isEqualTo("proposal.altered"));
  }

  @Test
  void with_aPinThatCannotBeMet_saysPersonVacancyAndRule() {
    Proposal proposal = proposal(example());
    WhatIf whatIf = WhatIf.NOTHING.withPin(AMINA.toString(), DRIVER.toString());

    assertThatExceptionOfType(ProblemException.class)
        .isThrownBy(() -> proposal.with(whatIf))
        .withMessageContaining(AMINA.toString())
        .withMessageContaining("is no candidate of the person's list");
  }

  private static List<ProposalDifferenceDocument.Change> changes(Proposal before, Proposal after) {
    return ProposalDifferences.between(Program.build(), before, after).changes();
  }

  private static ProposalDifferenceDocument.Change only(Proposal before, Proposal after, UUID who) {
    return changes(before, after).stream()
        .filter(change -> change.passport().equals(who))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void between_theSame_isNothing() {
    assertThat(changes(proposal(example()), proposal(example()))).isEmpty();
  }

  @Test
  void between_aVacancyThatCame_namesItAsNewAndTheOthersAsSomebodyElse() {
    UUID baker = new UUID(1, 4);
    Lists later =
        new Lists()
            .person(SAMIR, WELDER, 9_500, COOK, 9_000)
            .person(CHRIS, COOK, 8_500, DRIVER, 6_000)
            .person(AMINA, baker, 9_000, WELDER, 7_000);

    List<ProposalDifferenceDocument.Change> changes = changes(proposal(example()), proposal(later));

    assertThat(changes)
        .extracting(ProposalDifferenceDocument.Change::passport)
        .containsExactly(SAMIR, CHRIS, AMINA);
    assertThat(changes)
        .extracting(ProposalDifferenceDocument.Change::cause)
        .containsExactly("SOMEBODY_ELSE", "SOMEBODY_ELSE", "VACANCY");
    assertThat(changes.getLast().because()).containsExactly(new Because("vacancy-new", baker));
    assertThat(changes.getFirst().because())
        .containsExactly(new Because("went-to-others", COOK), new Because("came-free", WELDER));
  }

  @Test
  void between_aVacancyThatIsStillThereButInNoList_isAScoreAndNotGone() {
    Lists later =
        new Lists()
            .pool(WELDER)
            .person(SAMIR, COOK, 9_000)
            .person(CHRIS, COOK, 8_500, DRIVER, 6_000)
            .document(AMINA, "changed")
            .person(AMINA);

    assertThat(only(proposal(example()), proposal(later), AMINA))
        .satisfies(change -> assertThat(change.cause()).isEqualTo("SCORE"))
        .satisfies(change ->
            assertThat(change.because()).containsExactly(new Because("passport-changed", null)));
    Proposal gone =
        proposal(
            new Lists()
                .person(SAMIR, COOK, 9_000)
                .person(CHRIS, COOK, 8_500, DRIVER, 6_000)
                .person(AMINA));
    assertThat(only(proposal(example()), gone, AMINA))
        .satisfies(change -> assertThat(change.cause()).isEqualTo("VACANCY"))
        .satisfies(change ->
            assertThat(change.because()).containsExactly(new Because("vacancy-gone", WELDER)));
  }

  @Test
  void between_aChangedVacancyAndOtherWeights_namesBoth() {
    Lists later =
        new Lists()
            .profile("other")
            .document(DRIVER, "changed")
            .person(SAMIR, WELDER, 9_500, COOK, 9_000)
            .person(CHRIS, DRIVER, 8_700, COOK, 8_500)
            .person(AMINA, WELDER, 9_900);
    Proposal before =
        proposal(
            new Lists()
                .person(SAMIR, WELDER, 9_500, COOK, 9_000)
                .person(CHRIS, COOK, 8_500, DRIVER, 6_000)
                .person(AMINA, WELDER, 5_900));

    assertThat(only(before, proposal(later), CHRIS).because())
        .containsExactly(
            new Because("vacancy-changed", DRIVER), new Because("profile-changed", null));
    assertThat(ProposalDifferences.between(Program.build(), before, proposal(later)).differing())
        .containsExactly("profile");
  }

  @Test
  void between_aChoiceAndARule_namesWhatChanged() {
    Proposal before = proposal(example());
    Proposal excluded =
        before.with(
            new WhatIf(
                Set.of(),
                Set.of(new Pair(SAMIR.toString(), COOK.toString())),
                Set.of(AMINA.toString())));
    ProposalSettings strict =
        new ProposalSettings(
            8_000, 1, null, 0, SETTINGS.choiceById(), WhatIf.NOTHING, BatchRulesDocument.NONE);

    assertThat(only(before, excluded, SAMIR).because())
        .containsExactly(new Because("excluded", COOK));
    assertThat(only(before, excluded, AMINA).because())
        .containsExactly(new Because("opted-out", null));
    assertThat(only(before, Proposal.of(example().cohort(), strict), AMINA).because())
        .containsExactly(new Because("floor-changed", null));
  }
}
