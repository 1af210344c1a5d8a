package policyfunds.gateway.document;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import policyfunds.gateway.handover.Handover;
import policyfunds.gateway.handover.Sender;
import policyfunds.gateway.imports.HeldFunds;
import policyfunds.gateway.imports.HeldGoals;
import policyfunds.gateway.imports.NewImport;
import policyfunds.gateway.imports.NewImport.Link;
import policyfunds.gateway.reading.Facts;
import policyfunds.gateway.recognition.Projects;
import policyfunds.gateway.recognition.Recognition;

/** What the services hold already of a document that comes again (现有要素). */
@ApplicationScoped
class HeldFacts {

  private final Handover handover;

  HeldFacts(Handover handover) {
    this.handover = handover;
  }

  /** The facts, completed by what is held of the document of that province, year and type. */
  Facts complete(Facts facts, Recognition recognition, Sender sender) {
    String id = NewImport.idOf(facts.province(), facts.year(), facts.type());
    Facts completed = facts;
    if (facts.fund() == null || facts.fundName() == null) {
      Optional<HeldFunds.Fund> fund = handover.fundOf(id, facts.year(), sender);
      completed = completed.or(fund.map(HeldFacts::of).orElse(Facts.NONE));
    }
    if (completed.links() == null && completed.fund() != null) {
      List<Link> links = linksOf(id, completed.fund(), Projects.names(recognition), sender);
      completed = completed.or(new Facts(null, null, null, null, null, null, links));
    }
    return completed;
  }

  private static Facts of(HeldFunds.Fund fund) {
    return new Facts(fund.code(), fund.name(), null, null, null, null, null);
  }

  /** The links of all projects, or null where one of them is new: then they are asked for. */
  private List<Link> linksOf(
      String document, String fund, Map<String, String> projects, Sender sender) {
    HeldGoals held = handover.projectsOf(fund, sender);
    List<Link> links = new ArrayList<>();
    projects.forEach((table, name) ->
        held.items().stream()
            .filter(goal -> goal.isOf(document, table, name) && goal.itemSequences() != null)
            .findFirst()
            .ifPresent(goal -> links.add(new Link(table, goal.itemSequences()))));
    return links.isEmpty() || links.size() < projects.size() ? null : links;
  }
}
