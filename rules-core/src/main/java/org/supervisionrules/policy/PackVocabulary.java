package org.supervisionrules.policy;

import java.util.Optional;
import org.supervisionrules.internal.document.Node;
import org.supervisionrules.vocabulary.InvalidVocabularyException;
import org.supervisionrules.vocabulary.Vocabulary;
import org.supervisionrules.vocabulary.VocabularyReader;

/**
 * The words of a pack: a vocabulary of the library by name, or words of its own besides those of
 * the pack it extends.
 *
 * @param words the vocabulary
 * @param bytes the file of the library it comes from; empty where it is the parent's
 * @param isInherited whether it is the parent's and nothing else
 */
record PackVocabulary(Vocabulary words, byte[] bytes, boolean isInherited) {

  /**
   * Reads the {@code vocabulary} of a pack: a name, or a mapping with what it adds; a pack that
   * extends none names with {@code extends} what it adds to.
   *
   * @param parent the words of the pack it extends
   */
  static PackVocabulary read(Fields pack, Optional<Vocabulary> parent, PackLibrary library)
      throws PolicyProblem, InvalidVocabularyException {
    Optional<Node> node =
        parent.isPresent() ? pack.node("vocabulary") : Optional.of(pack.required("vocabulary"));
    if (node.isEmpty()) {
      return new PackVocabulary(parent.orElseThrow(), new byte[0], true);
    }
    if (!(node.get() instanceof Node.Mapping words)) {
      if (parent.isPresent()) {
        throw pack.problem(
            node.get(),
            "a pack that extends another has its vocabulary",
            "leave it out, or write the words that it adds");
      }
      return named(pack, node.get(), library);
    }
    Node.Pair base = words.pair("extends");
    if (parent.isPresent() && base == null) {
      return new PackVocabulary(VocabularyReader.extend(parent.get(), words), new byte[0], false);
    }
    if (parent.isPresent() || base == null) {
      throw pack.problem(
          node.get(),
          parent.isPresent()
              ? "the words are added to those of the pack that it extends"
              : "a vocabulary of its own `extends` one of the catalogue",
          parent.isPresent() ? "leave out `extends`" : "add `extends: social-work`");
    }
    PackVocabulary named = named(pack, base.value(), library);
    Node own =
        new Node.Mapping(
            words.mark(), words.pairs().stream().filter(pair -> !pair.equals(base)).toList());
    return new PackVocabulary(VocabularyReader.extend(named.words(), own), named.bytes(), false);
  }

  private static PackVocabulary named(Fields pack, Node name, PackLibrary library)
      throws PolicyProblem, InvalidVocabularyException {
    String id = pack.text(name, "vocabulary");
    Optional<byte[]> content = library.vocabulary(id);
    if (content.isEmpty()) {
      throw pack.problem(name, "unknown vocabulary `" + id + "`", null);
    }
    return new PackVocabulary(
        VocabularyReader.read("vocabulary/" + id + ".yaml", content.get()), content.get(), false);
  }
}
