package policyfunds.e2e.corpus;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import policyfunds.e2e.corpus.Plant.Planted;
import policyfunds.e2e.document.Documents.Wrong;
import policyfunds.e2e.maker.Form;
import policyfunds.e2e.paper.Paper;

/** Documents with one to three planted errors 变异语料, without end, the same for the same seed. */
record Corpus(Paper sound, long seed) {
  /** Rows that others rest on: the first city, both with cluster money, the item of the cities. */
  private static final Set<String> KEPT = Set.of("2-1 3", "2-1 13", "5-1 4", "1-1 2");

  /** One document of it, with all that is wrong in it. */
  record Document(long seed, Form form, Paper paper, List<Wrong> errors, List<Wrong> warnings) {
    @Override
    public String toString() {
      return "seed %d as %s with %s and %s".formatted(seed, form, errors, warnings);
    }
  }

  Stream<Document> documents(int count) {
    return IntStream.range(0, count).mapToObj(i -> document(seed + i));
  }

  private Document document(long own) {
    var random = new Random(own);
    var kinds = new ArrayList<>(Plants.errors());
    Collections.shuffle(kinds, random);
    List<Plant> errors = kinds.subList(0, 1 + random.nextInt(3));
    var taken = new HashSet<>(KEPT);
    var wrongs = new ArrayList<Wrong>();
    Paper paper = sound;
    for (Plant plant : errors) {
      Optional<Planted> planted = plant.into(paper, taken, random);
      paper = planted.map(Planted::paper).orElse(paper);
      planted.map(Planted::wrong).ifPresent(wrongs::add);
    }
    var warnings = new ArrayList<Wrong>();
    boolean ofColumns =
        errors.stream().anyMatch(plant -> plant.name().equals("direction of a column"));
    if (random.nextBoolean() && !ofColumns) {
      Optional<Planted> planted = oneOf(Plants.warnings(), random).into(paper, taken, random);
      paper = planted.map(Planted::paper).orElse(paper);
      planted.map(Planted::wrong).ifPresent(warnings::add);
    }
    Form form = oneOf(forms(errors), random);
    return new Document(own, form, paper, List.copyOf(wrongs), List.copyOf(warnings));
  }

  private static List<Form> forms(List<Plant> plants) {
    boolean cut = plants.stream().anyMatch(plant -> plant.code().equals("ROW_WIDTH"));
    return Stream.of(Form.values())
        .filter(Form::keepsTitleRows)
        .filter(form -> !cut || form.keepsCutRows())
        .toList();
  }

  private static <T> T oneOf(List<T> all, Random random) {
    return all.get(random.nextInt(all.size()));
  }
}
