package nl.ongekend.testing;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.TreePathScanner;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.Name;
import org.jspecify.annotations.Nullable;

/** Collects the public declarations of one source that have no Javadoc. */
final class UndocumentedScanner extends TreePathScanner<@Nullable Void, @Nullable Void> {

  private final CompilationUnitTree unit;
  private final DocTrees docs;
  private final Predicate<Tree> wanted;
  private final List<String> places = new ArrayList<>();

  UndocumentedScanner(CompilationUnitTree unit, DocTrees docs, Predicate<Tree> wanted) {
    this.unit = unit;
    this.docs = docs;
    this.wanted = wanted;
    scan(unit, null);
  }

  /** Name and {@code file:line} of each, in source order. */
  List<String> places() {
    return List.copyOf(places);
  }

  @Override
  public @Nullable Void visitClass(ClassTree type, @Nullable Void unused) {
    if (isPublic(type.getModifiers())) {
      require(type, type.getSimpleName());
      super.visitClass(type, null);
    }
    return null;
  }

  @Override
  public @Nullable Void visitMethod(MethodTree method, @Nullable Void unused) {
    boolean constructor = method.getReturnType() == null;
    if (isPublic(method.getModifiers()) && !constructor && !overrides(method)) {
      require(method, method.getName());
    }
    return null;
  }

  @Override
  public @Nullable Void visitVariable(VariableTree field, @Nullable Void unused) {
    return null;
  }

  private boolean isPublic(ModifiersTree modifiers) {
    return modifiers.getFlags().contains(Modifier.PUBLIC)
        || (isInsideInterface() && !modifiers.getFlags().contains(Modifier.PRIVATE));
  }

  private boolean isInsideInterface() {
    Tree.Kind enclosing = getCurrentPath().getParentPath().getLeaf().getKind();
    return enclosing == Tree.Kind.INTERFACE || enclosing == Tree.Kind.ANNOTATION_TYPE;
  }

  private static boolean overrides(MethodTree method) {
    return method.getModifiers().getAnnotations().stream()
        .anyMatch(annotation -> annotation.getAnnotationType().toString().equals("Override"));
  }

  private void require(Tree declaration, Name name) {
    if (wanted.test(declaration) && docs.getDocComment(getCurrentPath()) == null) {
      long start = docs.getSourcePositions().getStartPosition(unit, declaration);
      long line = unit.getLineMap().getLineNumber(start);
      places.add(name + " (" + Path.of(unit.getSourceFile().getName()) + ":" + line + ")");
    }
  }
}
