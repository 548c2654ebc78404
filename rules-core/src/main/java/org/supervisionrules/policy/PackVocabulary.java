package org.supervisionrules.policy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.supervisionrules.internal.document.Node;
import org.supervisionrules.vocabulary.InvalidVocabularyException;
import org.supervisionrules.vocabulary.Vocabulary;
import org.supervisionrules.vocabulary.VocabularyReader;

/**
 * The words of a pack and of all that it extends: a vocabulary of the library, and what the packs
 * add to it.
 *
 * @param words the vocabulary
 * @param bytes the file of the library that it comes from
 */
@SuppressWarnings("ArrayRecordComponent") // nobody compares them
record PackVocabulary(Vocabulary words, byte[] bytes) {

  /**
   * The words of some packs, each of which extends the one before. All of them are read in the
   * words of the last, so that their policies can judge the same histories.
   */
  static PackVocabulary of(List<Pack> packs, PackLibrary library)
      throws PolicyProblem, InvalidVocabularyException {
    PackVocabulary vocabulary = root(packs.get(0).keys(), library);
    for (Pack pack : packs.subList(1, packs.size())) {
      Optional<Node> own = pack.keys().node("vocabulary");
      if (own.isPresent()) {
        vocabulary = vocabulary.with(pack.keys(), own.get());
      }
    }
    return vocabulary;
  }

  /** A name, or a mapping that names with {@code extends} what it adds to. */
  private static PackVocabulary root(Fields pack, PackLibrary library)
      throws PolicyProblem, InvalidVocabularyException {
    Node node = pack.required("vocabulary");
    if (!(node instanceof Node.Mapping words)) {
      return named(pack, node, library);
    }
    Node.Pair base = words.pair("extends");
    if (base == null) {
      throw pack.problem(
          node,
          "a vocabulary of its own `extends` one of the catalogue",
          "add `extends: social-work`");
    }
    PackVocabulary named = named(pack, base.value(), library);
    List<Node.Pair> added = words.pairs().stream().filter(pair -> !pair.equals(base)).toList();
    Node own = new Node.Mapping(words.mark(), added);
    return new PackVocabulary(VocabularyReader.extend(named.words(), own), named.bytes());
  }

  private static PackVocabulary named(Fields pack, Node name, PackLibrary library)
      throws PolicyProblem, InvalidVocabularyException {
    String id = pack.text(name, "vocabulary");
    Optional<byte[]> content = library.vocabulary(id);
    if (content.isEmpty()) {
      throw pack.problem(name, "unknown vocabulary `" + id + "`", null);
    }
    return new PackVocabulary(
        VocabularyReader.read("vocabulary/" + id + ".yaml", content.get()), content.get());
  }

  /** What a pack writes of its words, together with what the packs it extends write. */
  static Node written(@Nullable Origin before, Node own) {
    if (before == null || !(own instanceof Node.Mapping added)) {
      return own;
    }
    Node base = before.value();
    return base instanceof Node.Mapping known
        ? merged(known, added)
        : merged(
            new Node.Mapping(base.mark(), List.of(new Node.Pair("extends", base.mark(), base))),
            added);
  }

  private static Node.Mapping merged(Node.Mapping before, Node.Mapping added) {
    Map<String, Node.Pair> pairs = new LinkedHashMap<>();
    before.pairs().forEach(pair -> pairs.put(pair.key(), pair));
    for (Node.Pair pair : added.pairs()) {
      Node.Pair known = pairs.get(pair.key());
      Node value =
          known != null
                  && known.value() instanceof Node.Mapping one
                  && pair.value() instanceof Node.Mapping other
              ? merged(one, other)
              : pair.value();
      pairs.put(pair.key(), new Node.Pair(pair.key(), pair.keyMark(), value));
    }
    return new Node.Mapping(added.mark(), List.copyOf(pairs.values()));
  }

  private PackVocabulary with(Fields pack, Node own)
      throws PolicyProblem, InvalidVocabularyException {
    if (!(own instanceof Node.Mapping added)) {
      throw pack.problem(
          own,
          "a pack that extends another has its vocabulary",
          "leave it out, or write the words that it adds");
    }
    return new PackVocabulary(VocabularyReader.extend(words, added), bytes);
  }
}
