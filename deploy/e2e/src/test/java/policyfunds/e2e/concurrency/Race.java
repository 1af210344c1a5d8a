package policyfunds.e2e.concurrency;

import java.util.List;
import java.util.stream.IntStream;
import policyfunds.e2e.suite.Answer;
import policyfunds.e2e.writing.Item;
import policyfunds.e2e.writing.OwnFund;
import policyfunds.e2e.writing.Request;

/** Writes that start together under one item with a ceiling of 100, and that cannot all hold. */
enum Race {
  TWO_ADD {
    @Override
    List<Request> prepare(OwnFund fund, Item item, List<String> organizations) {
      return adding(item, organizations.subList(0, 2), 60);
    }
  },
  MANY_ADD {
    @Override
    List<Request> prepare(OwnFund fund, Item item, List<String> organizations) {
      return adding(item, organizations, 30);
    }
  },
  TWO_RAISE {
    @Override
    List<Request> prepare(OwnFund fund, Item item, List<String> organizations) {
      return organizations.subList(0, 2).stream()
          .map(organization -> fund.allocated(item, organization, 40))
          .map(allocated -> Item.amount(id(allocated), 60, REASON))
          .toList();
    }
  },
  ONE_ADDS_ONE_RAISES {
    @Override
    List<Request> prepare(OwnFund fund, Item item, List<String> organizations) {
      Answer there = fund.allocated(item, organizations.getFirst(), 40);
      return List.of(
          Item.amount(id(there), 60, REASON),
          item.allocate(organizations.getLast(), 50, REASON).key(key(item, 0)));
    }
  },
  ONE_ADDS_WHILE_THE_CEILING_SINKS {
    @Override
    List<Request> prepare(OwnFund fund, Item item, List<String> organizations) {
      fund.allocated(item, organizations.getFirst(), 40);
      return List.of(
          item.ceiling(60, REASON),
          item.allocate(organizations.getLast(), 50, REASON).key(key(item, 0)));
    }
  };

  static final int CEILING = 100;
  private static final String REASON = "races for what is left";

  abstract List<Request> prepare(OwnFund fund, Item item, List<String> organizations);

  private static List<Request> adding(Item item, List<String> organizations, int amountWan) {
    return IntStream.range(0, organizations.size())
        .mapToObj(i -> item.allocate(organizations.get(i), amountWan, REASON).key(key(item, i)))
        .toList();
  }

  private static long id(Answer allocated) {
    return allocated.json().path("id").longValue();
  }

  private static String key(Item item, int writer) {
    return item.fund() + ":" + item.sequence() + ":" + writer;
  }
}
