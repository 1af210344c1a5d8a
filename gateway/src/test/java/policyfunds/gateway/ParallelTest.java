package policyfunds.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import policyfunds.kernel.testing.Tokens;

@QuarkusTest
@QuarkusTestResource(StandIns.class)
@QuarkusTestResource(Tokens.class)
class ParallelTest {

  static final Iterable<String> VIEWS = Gateway.VIEWS;

  @AfterEach
  void behave() {
    StandIns.behave();
  }

  @ParameterizedTest
  @FieldSource("VIEWS")
  void asksTheThreeAtOnce(String view) {
    StandIns.all(Manner.together(new CountDownLatch(3)));

    JsonNode answer = Gateway.ask(view);

    assertThat(answer.path("complete").asBoolean()).isTrue();
    assertThat(StandIns.ALL)
        .allSatisfy(standIn -> assertThat(standIn.asked()).doesNotHaveDuplicates());
  }
}
