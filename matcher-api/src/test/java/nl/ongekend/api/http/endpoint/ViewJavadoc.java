package nl.ongekend.api.http.endpoint;

import com.sun.source.doctree.DocCommentTree;
import com.sun.source.doctree.DocTree;
import com.sun.source.doctree.LinkTree;
import com.sun.source.doctree.LiteralTree;
import com.sun.source.doctree.ParamTree;
import com.sun.source.doctree.ValueTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/** Reads what the Javadoc of records says about them and their components, as plain text. */
final class ViewJavadoc extends TreePathScanner<@Nullable Void, String> {

  private final DocTrees docs;
  private final Map<String, String> textByKey = new TreeMap<>();

  private ViewJavadoc(DocTrees docs) {
    this.docs = docs;
  }

  /** Returns the texts by {@code Type}, {@code Type.Inner} and {@code Type.component}, sorted. */
  static Map<String, String> read(List<Path> sources) throws IOException {
    var compiler = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
      var inputs = files.getJavaFileObjectsFromPaths(sources);
      var task =
          (JavacTask) compiler.getTask(null, files, null, List.of("-proc:none"), null, inputs);
      ViewJavadoc javadoc = new ViewJavadoc(DocTrees.instance(task));
      task.parse().forEach(unit -> javadoc.scan(new TreePath(unit), ""));
      return javadoc.textByKey;
    }
  }

  @Override
  public @Nullable Void visitClass(ClassTree type, String owner) {
    String name = owner + type.getSimpleName();
    DocCommentTree comment = docs.getDocCommentTree(getCurrentPath());
    if (type.getKind() == Tree.Kind.RECORD && comment != null) {
      textByKey.put(name, plain(comment.getFullBody()));
      for (DocTree tag : comment.getBlockTags()) {
        if (tag instanceof ParamTree param && !param.isTypeParameter()) {
          textByKey.put(name + "." + param.getName(), plain(param.getDescription()));
        }
      }
    }
    return super.visitClass(type, name + ".");
  }

  private static String plain(List<? extends DocTree> parts) {
    return parts.stream()
        .map(ViewJavadoc::plain)
        .collect(Collectors.joining())
        .replaceAll("\\s+", " ")
        .strip();
  }

  private static String plain(DocTree part) {
    return switch (part) {
      case LiteralTree literal -> literal.getBody().getBody();
      case LinkTree link -> link.getReference().getSignature().replaceFirst(".*#", "");
      // The schema of the property says which constant.
      case ValueTree value -> "the name of this form";
      default -> part.toString();
    };
  }
}
