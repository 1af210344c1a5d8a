package policyfunds.performance.imports;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import policyfunds.kernel.documents.Wording;

/**
 * By which ordinal each thing of a document is known (次序): by the one that is held under the same
 * words, so that it stays the same thing when a revision puts it elsewhere; else by its own place,
 * else by the first that is free.
 */
final class Ordinals {

  private static final int NONE = 0;

  /**
   * An ordinal that is held.
   *
   * @param words as the document wrote them
   * @param byHand whether no document knows of it: only the same words may take it over
   */
  record Holder(int ordinal, String words, boolean byHand) {}

  private final Map<String, Deque<Integer>> byWords = new HashMap<>();
  private final Set<Integer> closed = new HashSet<>();

  private Ordinals(Collection<Holder> held) {
    for (Holder holder : held) {
      byWords
          .computeIfAbsent(Wording.fold(holder.words()), _ -> new ArrayDeque<>())
          .add(holder.ordinal());
      if (holder.byHand()) {
        closed.add(holder.ordinal());
      }
    }
  }

  /** The ordinals of things in the order of the document, all different. */
  static List<Integer> of(List<String> words, Collection<Holder> held) {
    Ordinals ordinals = new Ordinals(held);
    List<Integer> found = new ArrayList<>(words.stream().map(ordinals::underSameWords).toList());
    for (int i = 0; i < found.size(); i++) {
      if (found.get(i) == NONE && ordinals.closed.add(i + 1)) {
        found.set(i, i + 1);
      }
    }
    found.replaceAll(ordinal -> ordinal == NONE ? ordinals.firstFree() : ordinal);
    return List.copyOf(found);
  }

  private int underSameWords(String words) {
    Deque<Integer> held = byWords.get(Wording.fold(words));
    if (held == null || held.isEmpty()) {
      return NONE;
    }
    int ordinal = held.removeFirst();
    closed.add(ordinal);
    return ordinal;
  }

  private int firstFree() {
    int ordinal = 1;
    while (!closed.add(ordinal)) {
      ordinal++;
    }
    return ordinal;
  }
}
