package nl.ongekend.api.http.endpoint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import nl.ongekend.api.cli.backend.Question;
import org.junit.jupiter.api.Test;

/** Walks the table of the page about questions that says where each is asked. */
class QuestionsTableTest {

  private static final Path PAGE =
      Path.of(System.getProperty("ongekend.root", ".."), "docs", "questions.md");

  private static final List<Row> ROWS = rows();

  /** A row: the type that answers, the address and the word on the command line. */
  private record Row(String type, String address, String word) {

    static Row of(String line) {
      List<String> cells =
          Arrays.stream(line.split("\\|", -1)).map(cell -> cell.strip().replace("`", "")).toList();
      return new Row(cells.get(2), cells.get(3), cells.get(4));
    }
  }

  private static List<Row> rows() {
    try (var lines = Files.lines(PAGE)) {
      return lines
          .dropWhile(line -> !line.equals("| question | type | address | `ask` |"))
          .skip(2)
          .takeWhile(line -> line.startsWith("|"))
          .map(Row::of)
          .toList();
    } catch (IOException e) {
      throw new IllegalStateException("reading the page about questions", e);
    }
  }

  @Test
  void table_types_areClassesOfTheEngine() {
    assertThat(ROWS)
        .extracting(Row::type)
        .allSatisfy(type -> assertThat(Class.forName("nl.ongekend.core." + type)).isPublic());
  }

  @Test
  void table_addresses_areEndpointsAndNoQuestionIsLeftOut() {
    List<String> addresses = ROWS.stream().map(Row::address).distinct().toList();

    assertThat(ApiEndpoints.list()).extracting(QuestionsTableTest::address).containsAll(addresses);
    assertThat(addresses)
        .containsAll(QuestionEndpoints.list().stream().map(QuestionsTableTest::address).toList());
  }

  private static String address(Endpoint endpoint) {
    return endpoint.method() + " " + endpoint.path();
  }

  @Test
  void table_words_areThoseOfTheCommandLine() {
    assertThat(ROWS)
        .extracting(Row::word)
        .containsOnlyOnceElementsOf(List.of("why-not", "schemes"))
        .containsOnly(
            Arrays.stream(Question.values()).map(Question::toString).toArray(String[]::new));
  }
}
