package nl.ongekend.testing;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.PackageTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.BreakIterator;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * Reads the Javadoc of a source folder with the parser of the running JDK. Nothing is compiled or
 * resolved, so reading is quick and needs no class path.
 */
final class JavadocReader {

  /**
   * The Javadoc of one package.
   *
   * @param packageInfo where it stands, or should stand
   * @param sentences number of sentences before the first block tag; 0 when there is none
   */
  record PackageTour(Path packageInfo, int sentences) {}

  private JavadocReader() {}

  /** One entry per folder with Java sources, in path order. */
  static List<PackageTour> readPackages(Path folder) throws IOException {
    return listSources(folder).stream()
        .map(source -> source.resolveSibling("package-info.java"))
        .distinct()
        .map(JavadocReader::readPackage)
        .toList();
  }

  /** Places of public types, inside public types only, that have no Javadoc. */
  static List<String> listUndocumentedTypes(Path folder) throws IOException {
    return listUndocumented(folder, declaration -> !(declaration instanceof MethodTree));
  }

  /**
   * Places of public methods in public types without Javadoc; overriding methods inherit theirs.
   */
  static List<String> listUndocumentedMethods(Path folder) throws IOException {
    return listUndocumented(folder, declaration -> declaration instanceof MethodTree);
  }

  private static List<String> listUndocumented(Path folder, Predicate<Tree> kind)
      throws IOException {
    return parse(listSources(folder), (unit, docs) -> new UndocumentedScanner(unit, docs, kind))
        .flatMap(scanner -> scanner.places().stream())
        .toList();
  }

  private static PackageTour readPackage(Path packageInfo) {
    if (!Files.exists(packageInfo)) {
      return new PackageTour(packageInfo, 0);
    }
    int sentences =
        parse(List.of(packageInfo), JavadocReader::packageComment)
            .mapToInt(JavadocReader::countSentences)
            .sum();
    return new PackageTour(packageInfo, sentences);
  }

  private static String packageComment(CompilationUnitTree unit, DocTrees docs) {
    PackageTree declaration = unit.getPackage();
    var comment = docs.getDocCommentTree(new TreePath(new TreePath(unit), declaration));
    return comment == null ? "" : comment.getFullBody().toString();
  }

  private static int countSentences(String text) {
    BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.ENGLISH);
    sentences.setText(text.replaceAll("\\s+", " ").strip());
    return (int)
        Stream.generate(sentences::next).takeWhile(end -> end != BreakIterator.DONE).count();
  }

  private interface UnitReader<T> {
    T read(CompilationUnitTree unit, DocTrees docs);
  }

  private static <T> Stream<T> parse(List<Path> sources, UnitReader<T> reader) {
    if (sources.isEmpty()) {
      return Stream.empty();
    }
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
      var inputs = files.getJavaFileObjectsFromPaths(sources);
      var options = List.of("-proc:none");
      var task = (JavacTask) compiler.getTask(null, files, null, options, null, inputs);
      DocTrees docs = DocTrees.instance(task);
      return StreamSupport.stream(task.parse().spliterator(), false)
          .map(unit -> reader.read(unit, docs))
          .toList()
          .stream();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static List<Path> listSources(Path folder) throws IOException {
    try (Stream<Path> paths = Files.walk(folder)) {
      return paths
          .filter(path -> path.toString().endsWith(".java"))
          .filter(path -> !path.endsWith("module-info.java"))
          .sorted()
          .toList();
    }
  }
}
