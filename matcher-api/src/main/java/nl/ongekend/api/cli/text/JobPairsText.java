package nl.ongekend.api.cli.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.ongekend.api.view.Counterparts;
import nl.ongekend.api.view.JobPairsDocument;
import nl.ongekend.api.view.RightView;
import org.jspecify.annotations.Nullable;

/**
 * Says in lines which jobs go together: both jobs with their days, the hours together, the ways
 * between, what to arrange and what to ask.
 */
public final class JobPairsText {

  private static final int TITLE = 34;
  private static final int EMPLOYER = 24;
  private static final String INDENT = " ".repeat(6);

  private static final Map<String, String> QUESTIONS =
      Map.of(
          "HOURS", "how many hours",
          "TIMES", "at what times",
          "SHARED_TIMES", "how the times are shared out",
          "JOURNEY", "whether the way between fits",
          "RIGHT", "whether the law allows it");

  private JobPairsText() {}

  /**
   * Returns the lines.
   *
   * @param rows says who and where of the vacancy with an id
   */
  public static List<String> lines(
      JobPairsDocument document, Function<UUID, Counterparts.Row> rows) {
    List<String> lines = new ArrayList<>(Lines.wrap("", header(document)));
    for (JobPairsDocument.Pair pair : document.pairs()) {
      lines.add("");
      lines.addAll(lines(pair, rows));
    }
    lines.add("");
    lines.add(
        "score: points of 100, half of both jobs without hours and the hours of both together");
    lines.add("= together; > the way between; ! to arrange; ? to ask");
    return lines;
  }

  private static String header(JobPairsDocument document) {
    return "passport %s on %s: two jobs together out of %d ranked alone, %d considered; %d pairs looked at."
        .formatted(
            document.passport(),
            document.asOf(),
            document.ranked(),
            document.considered(),
            document.pairsExamined());
  }

  private static List<String> lines(
      JobPairsDocument.Pair pair, Function<UUID, Counterparts.Row> rows) {
    Map<UUID, Counterparts.Row> rowById = new LinkedHashMap<>();
    pair.jobs().forEach(job -> rowById.put(job.id(), rows.apply(job.id())));
    List<String> lines = new ArrayList<>();
    lines.add(
        "%4d  score %s  range %s%s"
            .formatted(
                pair.rank(),
                Lines.hundred(pair.points()),
                Lines.interval(pair.low(), pair.high()),
                pair.open() ? "  open" : ""));
    for (JobPairsDocument.Job job : pair.jobs()) {
      lines.addAll(job(job, Objects.requireNonNull(rowById.get(job.id()))));
    }
    lines.addAll(Lines.wrap(INDENT + "= ", together(pair.hours())));
    pair.journeys().stream()
        .map(journey -> journey(journey, rowById))
        .distinct()
        .forEach(text -> lines.addAll(Lines.wrap(INDENT + "> ", text)));
    add(lines, "! ", toArrange(pair.right()));
    add(
        lines,
        "? ",
        pair.questions().stream()
            .map(question -> QUESTIONS.getOrDefault(question, Lines.words(question)))
            .collect(Collectors.joining("; ")));
    return lines;
  }

  private static void add(List<String> lines, String mark, String text) {
    if (!text.isEmpty()) {
      lines.addAll(Lines.wrap(INDENT + mark, text));
    }
  }

  private static List<String> job(JobPairsDocument.Job job, Counterparts.Row row) {
    List<String> lines = new ArrayList<>();
    String where =
        "%s  %s  %s"
            .formatted(
                Lines.fit(row.title(), TITLE), Lines.fit(row.employer(), EMPLOYER), row.place());
    lines.add(INDENT + where.stripTrailing());
    String times = job.shifts().isEmpty() ? "times to be agreed" : days(job.shifts());
    String text =
        "%s hours: %s; alone %s".formatted(hours(job.hours()), times, Lines.hundred(job.score()));
    lines.addAll(Lines.wrap(INDENT + "  ", text));
    return lines;
  }

  /**
   * Returns days with equal times together, such as {@code Mon Tue 08:00-12:00, Thu 13:00-17:00}.
   */
  private static String days(List<JobPairsDocument.Shift> shifts) {
    Map<String, List<String>> daysByTimes = new LinkedHashMap<>();
    for (JobPairsDocument.Shift shift : shifts) {
      daysByTimes
          .computeIfAbsent(shift.from() + "-" + shift.to(), times -> new ArrayList<>())
          .add(shortDay(shift.day()));
    }
    return daysByTimes.entrySet().stream()
        .map(entry -> String.join(" ", entry.getValue()) + " " + entry.getKey())
        .collect(Collectors.joining(", "));
  }

  private static String shortDay(String day) {
    return day.charAt(0) + Lines.words(day).substring(1, 3);
  }

  private static String together(JobPairsDocument.HoursItem hours) {
    return "%s hours together, %s wanted: %d of %d points for hours"
        .formatted(hours(hours.together()), hours(hours.wanted()), hours.points(), hours.max());
  }

  private static String hours(@Nullable BigDecimal hours) {
    return hours == null ? "?" : hours.toPlainString();
  }

  private static String journey(
      JobPairsDocument.Journey journey, Map<UUID, Counterparts.Row> rowById) {
    String way =
        "%s %s %s to %s %s"
            .formatted(
                shortDay(journey.day()),
                journey.leave(),
                Objects.requireNonNull(rowById.get(journey.from())).place(),
                journey.arrive(),
                Objects.requireNonNull(rowById.get(journey.to())).place());
    String minutes =
        journey.minutes() == null ? "not known" : "%d minutes".formatted(journey.minutes());
    return "%s: %s%s".formatted(way, minutes, journey.overHome() ? " over home" : "");
  }

  private static String toArrange(RightView right) {
    String actions =
        right.actions().stream()
            .map(action ->
                "%s (%s)".formatted(Lines.words(action.code()), Lines.words(action.owner())))
            .collect(Collectors.joining("; "));
    return right.from() == null ? actions : "from %s. %s".formatted(right.from(), actions).strip();
  }
}
