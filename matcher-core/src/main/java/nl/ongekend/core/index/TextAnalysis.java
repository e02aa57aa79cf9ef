package nl.ongekend.core.index;

import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.analysis.nl.DutchAnalyzer;
import org.apache.lucene.analysis.standard.StandardAnalyzer;

/** How text is analysed: by the language of its field. */
final class TextAnalysis {

  private TextAnalysis() {}

  static Analyzer analyzer() {
    Map<String, Analyzer> analyzerByField =
        Map.of(
            field(IndexSchema.TITLE, "nl"), new DutchAnalyzer(),
            field(IndexSchema.TEXT, "nl"), new DutchAnalyzer(),
            field(IndexSchema.TITLE, "en"), new EnglishAnalyzer(),
            field(IndexSchema.TEXT, "en"), new EnglishAnalyzer());
    return new PerFieldAnalyzerWrapper(new StandardAnalyzer(), analyzerByField);
  }

  static String field(String name, String language) {
    return name + "." + language;
  }
}
