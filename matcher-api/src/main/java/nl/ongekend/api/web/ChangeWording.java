package nl.ongekend.api.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.ongekend.api.view.ConditionView;
import nl.ongekend.api.view.QuestionsDocument;
import nl.ongekend.api.view.WhyDocument;

/** Puts conditions, changes and questions into words. Thread-safe. */
final class ChangeWording {

  private static final String LANGUAGE_LABEL = "language:";

  private static final String SKILLS = "skills";
  private static final String UNKNOWN = "unknown";

  private final Texts texts;

  ChangeWording(Texts texts) {
    this.texts = texts;
  }

  /** Returns what keeps a pair out of reach. */
  String condition(ConditionView condition, PageLanguage language) {
    return texts.of(
        language,
        "condition." + condition.kind(),
        subject(condition.subject(), condition.label(), language));
  }

  /** Returns what becomes what, with the time and the money it usually takes. */
  String change(WhyDocument.Change change, PageLanguage language) {
    List<String> sentences = new ArrayList<>();
    sentences.add(
        texts.of(
            language,
            "change",
            about(change.field(), change.subject(), change.label(), language),
            value(change.field(), change.from(), language),
            value(change.field(), change.to(), language)));
    Integer months = change.months();
    if (months != null) {
      sentences.add(texts.of(language, "change.months", months));
    }
    Integer cost = change.cost();
    if (cost != null) {
      sentences.add(texts.of(language, "change.cost", cost));
    }
    return String.join(" ", sentences);
  }

  /** Returns a missing answer as a question. */
  String question(QuestionsDocument.Question question, PageLanguage language) {
    String subject = subject(question.subject(), question.label(), language);
    String key = "question." + question.field();
    return texts.orElse(language, key, "").isEmpty()
        ? texts.of(language, "question.other", field(question.field(), language))
        : texts.of(language, key, subject);
  }

  /** Returns what an answer is called. */
  String field(String path, PageLanguage language) {
    return texts.orElse(language, "field." + path, texts.of(language, "field.other"));
  }

  /** Returns what is asked less of, or learnt: the skill or language, else the answer. */
  String about(String field, String subject, String label, PageLanguage language) {
    String named = subject(subject, label, language);
    return named.isEmpty() ? field(field, language) : named;
  }

  /** Returns a value of an answer; levels of languages, hours and dates stay as they are. */
  String value(String field, String value, PageLanguage language) {
    String level = SKILLS.equals(field) ? texts.orElse(language, "value.level." + value, "") : "";
    if (!level.isEmpty()) {
      return level;
    }
    // Transport may come with its minutes, and a range may have an end that is not known.
    String word = value.split(":", 2)[0].toLowerCase(Locale.ROOT).replace(' ', '-');
    return texts.orElse(
        language, "value." + word, value.replace(UNKNOWN, texts.of(language, "value." + UNKNOWN)));
  }

  private static String subject(String subject, String label, PageLanguage language) {
    return label.startsWith(LANGUAGE_LABEL)
        ? Texts.language(language, subject.split("\\.", 2)[0])
        : label;
  }
}
