package nl.ongekend.core.voice;

import com.ibm.icu.number.LocalizedNumberFormatter;
import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.number.Precision;
import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.ListFormatter;
import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.util.ULocale;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** How a language writes numbers, dates, enumerations and names of languages. Thread-safe. */
final class Formats {

  private static final int MOST_DECIMALS = 2;

  private final ULocale locale;
  private final LocalizedNumberFormatter numbers;
  private final ListFormatter lists;
  private final LocaleDisplayNames names;

  Formats(ULocale locale) {
    this.locale = locale;
    this.numbers =
        NumberFormatter.withLocale(locale).precision(Precision.maxFraction(MOST_DECIMALS));
    this.lists = ListFormatter.getInstance(locale);
    this.names = LocaleDisplayNames.getInstance(locale);
  }

  /** Returns a number with two decimals at most, as many as it needs. */
  String number(BigDecimal number) {
    return numbers.format(number).toString();
  }

  /** Returns a date written out. */
  String date(LocalDate date) {
    // Not shared, because a date format is not thread-safe.
    return DateFormat.getDateInstance(DateFormat.LONG, locale).format(date);
  }

  /** Returns texts joined into an enumeration. */
  String list(List<String> texts) {
    return lists.format(texts);
  }

  /** Returns the name of a language, ISO 639. */
  String language(String code) {
    return names.languageDisplayName(code);
  }
}
