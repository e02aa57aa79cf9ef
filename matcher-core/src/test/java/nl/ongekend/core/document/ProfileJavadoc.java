package nl.ongekend.core.document;

import com.sun.source.doctree.DocCommentTree;
import com.sun.source.doctree.DocTree;
import com.sun.source.doctree.LinkTree;
import com.sun.source.doctree.LiteralTree;
import com.sun.source.doctree.ParamTree;
import com.sun.source.doctree.StartElementTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Reads what the Javadoc of the records and enums of a folder says about them, as plain text. */
final class ProfileJavadoc {

  private final DocTrees docs;
  private final Map<String, String> textByKey = new TreeMap<>();

  private ProfileJavadoc(DocTrees docs) {
    this.docs = docs;
  }

  /** Returns the texts by {@code Type} and {@code Type.member}, sorted. */
  static Map<String, String> read(Path folder) throws IOException {
    var compiler = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null);
        Stream<Path> sources = Files.list(folder)) {
      var inputs = files.getJavaFileObjectsFromPaths(sources.toList());
      var task =
          (JavacTask) compiler.getTask(null, files, null, List.of("-proc:none"), null, inputs);
      ProfileJavadoc javadoc = new ProfileJavadoc(DocTrees.instance(task));
      for (CompilationUnitTree unit : task.parse()) {
        for (Tree type : unit.getTypeDecls()) {
          javadoc.add((ClassTree) type, new TreePath(new TreePath(unit), type));
        }
      }
      return javadoc.textByKey;
    }
  }

  private void add(ClassTree type, TreePath path) {
    String name = type.getSimpleName().toString();
    if (type.getKind() == Tree.Kind.RECORD) {
      DocCommentTree comment = docs.getDocCommentTree(path);
      textByKey.put(name, plain(comment.getFullBody()));
      for (DocTree tag : comment.getBlockTags()) {
        if (tag instanceof ParamTree param) {
          textByKey.put(name + "." + param.getName(), plain(param.getDescription()));
        }
      }
    } else if (type.getKind() == Tree.Kind.ENUM) {
      textByKey.put(name, plain(docs.getDocCommentTree(path).getFullBody()));
      for (Tree member : type.getMembers()) {
        DocCommentTree comment = docs.getDocCommentTree(new TreePath(path, member));
        if (member instanceof VariableTree constant && comment != null) {
          textByKey.put(name + "." + constant.getName(), plain(comment.getFullBody()));
        }
      }
    }
  }

  private static String plain(List<? extends DocTree> parts) {
    return parts.stream()
        .map(ProfileJavadoc::plain)
        .collect(Collectors.joining())
        .replaceAll("\\s+", " ")
        .strip();
  }

  private static String plain(DocTree part) {
    return switch (part) {
      case LiteralTree literal -> literal.getBody().getBody();
      case LinkTree link -> link.getReference().getSignature().replaceFirst(".*#", "");
      case StartElementTree element -> " ";
      default -> part.toString().startsWith("</") ? "" : part.toString();
    };
  }
}
