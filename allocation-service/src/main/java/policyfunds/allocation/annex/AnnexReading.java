package policyfunds.allocation.annex;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import policyfunds.kernel.direction.FundingDirections;
import policyfunds.kernel.documents.Annex;
import policyfunds.kernel.documents.Cell;
import policyfunds.kernel.documents.Conflict;
import policyfunds.kernel.figure.Source;
import policyfunds.kernel.notice.Notice;
import policyfunds.kernel.region.RegionCode;
import policyfunds.kernel.region.Regions;

/** What annexes 1 and 2 say together (附件1、2的读取结果): items, leaves, printed totals, conflicts. */
public record AnnexReading(
    List<Item> items, List<Leaf> leaves, List<Total> totals, List<Conflict> conflicts) {

  /**
   * A numbered item.
   *
   * @param amountWan what is printed for it, whether that is its leaf or a total
   * @param amountCell where that is printed
   */
  public record Item(
      int sequence,
      String name,
      String organization,
      BigDecimal amountWan,
      Cell amountCell,
      Map<String, Source> sources) {}

  /** Money for one organization. */
  public record Leaf(
      int itemSequence,
      String organization,
      String regionCode,
      String directionCode,
      BigDecimal amountWan,
      Map<String, Source> sources) {}

  /** A printed total: of an item, of an organization, or of a direction within an item. */
  public record Total(
      Integer itemSequence,
      String organization,
      String directionCode,
      BigDecimal valueWan,
      Source source) {}

  /** Reads a document's annexes 1 and 2; one that it lacks is empty. */
  public static AnnexReading of(Notice notice, Regions regions, FundingDirections directions) {
    RegionCode province = RegionCode.of(notice.descriptor().regionCode()).province();
    Annex1 annex1 = Annex1.read(annexOf(notice, 1));
    Annex2 annex2 = Annex2.read(annexOf(notice, 2), province, regions, directions);
    Optional<ItemDraft> citiesItem =
        annex1.items().stream().filter(item -> item.detailedIn() == 2).findFirst();
    List<Conflict> conflicts = new ArrayList<>(annex1.conflicts());
    conflicts.addAll(annex2.conflicts());
    if (citiesItem.isEmpty() && !annex1.hasErrors()) {
      annex2.anyAmount().map(AnnexReading::withoutItem).ifPresent(conflicts::add);
    }
    conflicts.addAll(new PrintedTotals(annex1, annex2, citiesItem).conflicts());
    int citiesSequence = citiesItem.map(ItemDraft::sequence).orElse(0);
    return new AnnexReading(
        annex1.items().stream().map(item -> itemOf(item, notice)).toList(),
        Stream.concat(
                annex1.items().stream()
                    .filter(item -> !item.isDetailedElsewhere())
                    .map(item -> leafOf(item, notice)),
                annex2.cities().stream().map(city -> leafOf(city, citiesSequence, notice)))
            .toList(),
        totalsOf(annex1, annex2, citiesSequence, notice),
        List.copyOf(conflicts));
  }

  private static Conflict withoutItem(Cell amount) {
    return Conflict.error(amount, "ITEM_MISSING", "no item of annex 1 refers to annex 2");
  }

  /**
   * The same with organizations called otherwise.
   *
   * @param carriers the other name of an organization by its own
   * @param cities the other name of who receives a leaf of a city, or its own
   */
  public AnnexReading calling(UnaryOperator<String> carriers, Function<Leaf, String> cities) {
    return new AnnexReading(
        items.stream()
            .map(item ->
                new Item(
                    item.sequence(),
                    item.name(),
                    carriers.apply(item.organization()),
                    item.amountWan(),
                    item.amountCell(),
                    item.sources()))
            .toList(),
        leaves.stream()
            .map(leaf ->
                new Leaf(
                    leaf.itemSequence(),
                    leaf.regionCode() == null
                        ? carriers.apply(leaf.organization())
                        : cities.apply(leaf),
                    leaf.regionCode(),
                    leaf.directionCode(),
                    leaf.amountWan(),
                    leaf.sources()))
            .toList(),
        totals.stream()
            .map(total ->
                new Total(
                    total.itemSequence(),
                    total.organization() == null ? null : carriers.apply(total.organization()),
                    total.directionCode(),
                    total.valueWan(),
                    total.source()))
            .toList(),
        conflicts);
  }

  public List<Conflict> errors() {
    return conflicts.stream().filter(Conflict::isError).toList();
  }

  private static Annex annexOf(Notice notice, int number) {
    return notice.annex(number).orElse(new Annex(number, List.of()));
  }

  private static Item itemOf(ItemDraft item, Notice notice) {
    return new Item(
        item.sequence(),
        item.name(),
        item.organization(),
        item.amountWan(),
        item.amountCell(),
        Map.of(
            "sequence", notice.source(item.sequenceCell()),
            "name", notice.source(item.nameCell()),
            "organization", notice.source(item.organizationCell())));
  }

  private static Leaf leafOf(ItemDraft item, Notice notice) {
    return new Leaf(
        item.sequence(),
        item.organization(),
        null,
        null,
        item.amountWan(),
        Map.of(
            "amountWan", notice.source(item.amountCell()),
            "organization", notice.source(item.organizationCell())));
  }

  private static Leaf leafOf(CityDraft city, int itemSequence, Notice notice) {
    return new Leaf(
        itemSequence,
        city.organization(),
        city.city().code().value(),
        city.directionCode(),
        city.amountWan(),
        Map.of(
            "amountWan", notice.source(city.cell()),
            "organization", notice.source(city.organizationCell())));
  }

  private static List<Total> totalsOf(
      Annex1 annex1, Annex2 annex2, int citiesSequence, Notice notice) {
    List<Total> totals = new ArrayList<>();
    annex1.items().stream()
        .filter(ItemDraft::isDetailedElsewhere)
        .map(item ->
            new Total(
                item.sequence(), null, null, item.amountWan(), notice.source(item.amountCell())))
        .forEach(totals::add);
    annex1.subtotals().stream()
        .map(subtotal ->
            new Total(
                null,
                subtotal.organization(),
                null,
                subtotal.valueWan(),
                notice.source(subtotal.cell())))
        .forEach(totals::add);
    annex2.totals().stream()
        .map(total ->
            new Total(
                citiesSequence,
                null,
                total.directionCode(),
                total.valueWan(),
                notice.source(total.cell())))
        .forEach(totals::add);
    return List.copyOf(totals);
  }
}
