package nl.ongekend.core.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.LongStream;
import nl.ongekend.core.profile.Passport;
import nl.ongekend.core.profile.Vacancy;
import nl.ongekend.testing.Seeds;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Queries while somebody writes: each answer is that of one state between two writes, and nobody
 * sees an earlier state after a later one.
 */
class ConcurrentQueriesTest {

  private static final int DOCUMENTS = 40;
  private static final int STEPS = 8;
  private static final int READERS = 2;
  private static final RankRequest REQUEST = RankRequest.top(10, MatchWorlds.AS_OF);

  static LongStream fewSeeds() {
    return Seeds.seeds().limit(3);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("fewSeeds")
  void rank_whileWriting_isTheAnswerOfSomeState(long seed) throws Exception {
    RandomMarket market = RandomMarket.of(seed, DOCUMENTS, DOCUMENTS);
    Question question = new Question(market.passports().getFirst(), market.vacancies().getFirst());
    try (IndexedCorpus corpus =
        IndexedCorpus.of(market.world(), market.passports(), market.vacancies())) {
      Writer writer = new Writer(corpus, question, seed);
      List<List<Answer>> seen = whileWriting(writer, corpus.ranker(), question);
      for (List<Answer> answers : seen) {
        assertInOrder(answers, writer.states);
      }
    }
  }

  private static List<List<Answer>> whileWriting(Writer writer, Ranker ranker, Question question)
      throws Exception {
    AtomicBoolean finished = new AtomicBoolean();
    try (ExecutorService readers = Executors.newFixedThreadPool(READERS)) {
      Callable<List<Answer>> reading = () -> readUntil(finished, ranker, question);
      List<Future<List<Answer>>> running = new ArrayList<>();
      for (int i = 0; i < READERS; i++) {
        running.add(readers.submit(reading));
      }
      try {
        writer.write();
      } finally {
        finished.set(true);
      }
      List<List<Answer>> seen = new ArrayList<>();
      for (Future<List<Answer>> reader : running) {
        seen.add(reader.get());
      }
      return seen;
    }
  }

  /** Asks again and again, and once more after the last write. */
  private static List<Answer> readUntil(AtomicBoolean finished, Ranker ranker, Question question) {
    List<Answer> answers = new ArrayList<>();
    boolean last;
    do {
      last = finished.get();
      answers.add(question.ask(ranker));
    } while (!last);
    return answers;
  }

  private static void assertInOrder(List<Answer> answers, List<Answer> states) {
    int work = 0;
    int people = 0;
    for (Answer answer : answers) {
      while (!states.get(work).work().equals(answer.work())) {
        work++;
        assertThat(work).as("a state with %s", answer.work()).isLessThan(states.size());
      }
      while (!states.get(people).people().equals(answer.people())) {
        people++;
        assertThat(people).as("a state with %s", answer.people()).isLessThan(states.size());
      }
    }
    assertThat(answers.getLast()).isEqualTo(states.getLast());
  }

  private record Question(Passport passport, Vacancy vacancy) {

    Answer ask(Ranker ranker) {
      return new Answer(
          ranker.vacanciesFor(passport, REQUEST), ranker.passportsFor(vacancy, REQUEST));
    }
  }

  private record Answer(Ranking<Vacancy> work, Ranking<Passport> people) {}

  /** Writes step by step and remembers what the right answer was after each. */
  private static final class Writer {

    private final IndexedCorpus corpus;
    private final Question question;
    private final DenseDocuments others;
    private final List<Answer> states = new ArrayList<>();

    Writer(IndexedCorpus corpus, Question question, long seed) {
      this.corpus = corpus;
      this.question = question;
      this.others = new DenseDocuments(-seed, corpus.world().taxonomy());
      states.add(question.ask(corpus.exhaustive()));
    }

    void write() throws IOException {
      for (int step = 0; step < STEPS; step++) {
        Passport leaving = corpus.passports().getFirst();
        Vacancy changing = corpus.vacancies().get(step);
        corpus.putAll(others.passports(3), others.vacancies(3));
        corpus.delete(leaving.id());
        corpus.put(others.vacancy().toBuilder().id(changing.id()).build());
        states.add(question.ask(corpus.exhaustive()));
        corpus.refresh();
        if (step % 3 == 2) {
          corpus.merge(1);
        }
      }
    }
  }
}
