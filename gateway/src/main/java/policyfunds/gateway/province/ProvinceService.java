package policyfunds.gateway.province;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import policyfunds.gateway.allocation.AllocationPart;
import policyfunds.gateway.allocation.BudgetItem;
import policyfunds.gateway.allocation.StatedTotal;
import policyfunds.gateway.codelist.CodeLists;
import policyfunds.gateway.figure.Figures;
import policyfunds.gateway.figure.Ratios;
import policyfunds.gateway.joined.FundView;
import policyfunds.gateway.joined.Joined;
import policyfunds.gateway.joined.JoinedService;
import policyfunds.gateway.joined.Question;
import policyfunds.gateway.performance.PerformancePart;
import policyfunds.gateway.province.ProvinceView.DirectionShareView;
import policyfunds.gateway.province.ProvinceView.ItemView;
import policyfunds.gateway.province.ProvinceView.KindView;
import policyfunds.gateway.province.ProvinceView.SummaryView;
import policyfunds.gateway.task.TaskPart;
import policyfunds.kernel.figure.Figure;
import policyfunds.kernel.figure.Names;
import policyfunds.kernel.figure.Source;
import policyfunds.kernel.language.Language;
import policyfunds.kernel.region.RegionCode;
import policyfunds.kernel.region.RegionName;
import policyfunds.kernel.region.Regions;

/** Composes the view of the whole fund. */
@ApplicationScoped
class ProvinceService {

  private final JoinedService joined;
  private final Regions regions;
  private final CodeLists codeLists;
  private final Names names;

  ProvinceService(JoinedService joined, Regions regions, CodeLists codeLists, Names names) {
    this.joined = joined;
    this.regions = regions;
    this.codeLists = codeLists;
    this.names = names;
  }

  ProvinceView province(RegionCode code, Question question) {
    Joined<AllocationPart, TaskPart, PerformancePart> parts = joined.region(code.value(), question);
    return new ProvinceView(
        RegionName.of(regions.require(code)),
        parts.year(),
        parts.asOf(),
        FundView.of(parts.fund()),
        parts.complete(),
        parts.consistent(),
        parts.partsView(),
        parts.allocations().orNull(ProvinceService::summary),
        parts.allocations().orNull(part -> byKind(part, question.language())),
        parts.allocations().orNull(this::byDirection),
        parts.allocations().orNull(ProvinceService::items),
        parts.performance().orNull(PerformancePart::goals));
  }

  private static SummaryView summary(AllocationPart part) {
    Figures figures = new Figures(part.figures());
    return new SummaryView(
        fund(part),
        figures.value(Figures.CITIES_TOTAL).orElse(null),
        figures.value(Figures.PROVINCE_TOTAL).orElse(null));
  }

  private List<KindView> byKind(AllocationPart part, Language language) {
    return new Figures(part.figures())
        .coded(Figures.KIND_TOTAL)
        .map(figure ->
            new KindView(
                figure.subject(),
                codeLists.nameOf("organization-kinds", figure.subject(), language),
                figure.value(),
                Ratios.share(figure.value(), fund(part))))
        .toList();
  }

  private List<DirectionShareView> byDirection(AllocationPart part) {
    return new Figures(part.figures())
        .coded(Figures.DIRECTION_TOTAL)
        .map(figure ->
            new DirectionShareView(
                figure.directionCode(),
                names.ofDirection(figure.directionCode()),
                figure.value(),
                Ratios.share(figure.value(), fund(part))))
        .toList();
  }

  private static List<ItemView> items(AllocationPart part) {
    return part.budgetItems() == null
        ? null
        : part.budgetItems().stream().map(item -> item(item, part)).toList();
  }

  private static ItemView item(BudgetItem item, AllocationPart part) {
    BigDecimal amount =
        new Figures(part.figures())
            .coded(Figures.ITEM_TOTAL)
            .filter(ofItem(item.sequence()))
            .map(Figure::value)
            .findFirst()
            .orElse(BigDecimal.ZERO);
    StatedTotal stated =
        Stream.ofNullable(part.statedTotals())
            .flatMap(List::stream)
            .filter(total -> total.isOfItem(item.sequence()))
            .findFirst()
            .orElse(null);
    return new ItemView(
        item.sequence(),
        item.name(),
        item.organization(),
        item.organizationKind(),
        amount,
        Ratios.share(amount, fund(part)),
        stated == null ? null : stated.valueWan(),
        sources(item, stated, part));
  }

  /** The item's cells, with the cell of its printed amount or of its only allocation, if any. */
  private static Map<String, Source> sources(
      BudgetItem item, StatedTotal stated, AllocationPart part) {
    Map<String, Source> sources = new TreeMap<>(item.sources());
    if (stated != null && stated.sources().containsKey("valueWan")) {
      sources.put("statedWan", stated.sources().get("valueWan"));
    }
    List<Source> amounts =
        part.allocations().stream()
            .filter(allocation -> allocation.itemSequence() == item.sequence())
            .map(allocation -> allocation.sources().get("amountWan"))
            .toList();
    if (amounts.size() == 1 && amounts.getFirst() != null) {
      sources.put("amountWan", amounts.getFirst());
    }
    return sources;
  }

  private static Predicate<Figure> ofItem(int sequence) {
    return figure -> List.of(sequence).equals(figure.itemSequences());
  }

  private static BigDecimal fund(AllocationPart part) {
    return new Figures(part.figures()).value(Figures.FUND_TOTAL).orElse(null);
  }
}
