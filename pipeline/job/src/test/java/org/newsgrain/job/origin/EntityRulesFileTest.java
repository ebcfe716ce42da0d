package org.newsgrain.job.origin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsgrain.job.plan.UsageException;
import org.newsgrain.text.entity.EntityRule;

class EntityRulesFileTest {

  private static List<EntityRule> read(String text) {
    return EntityRulesFile.read(text.getBytes(StandardCharsets.UTF_8), "entities.csv").rules();
  }

  @Test
  void readsRulesInTheirOrderAndKnowsTheirLines() {
    assertThat(
            read(
                """
                \uFEFFaction,match,language,type,to\r
                merge,"Putin, V*",,PER,Vladimir Putin

                Retype,Georgia,en,,org
                """))
        .containsExactly(
            new EntityRule(
                EntityRule.Action.MERGE,
                "Putin, V*",
                "",
                "PER",
                "Vladimir Putin",
                "entities.csv:2"),
            new EntityRule(EntityRule.Action.RETYPE, "Georgia", "en", "", "ORG", "entities.csv:4"));
  }

  @Test
  void columnsMayStandInAnyOrderAndBeLeftOut() {
    assertThat(read("match,action\nAFP,drop\n"))
        .containsExactly(
            new EntityRule(EntityRule.Action.DROP, "AFP", "", "", "", "entities.csv:2"));
  }

  @Test
  void languagesAreMeantHoweverTheyAreCoded() {
    assertThat(read("action,match,language\ndrop,AFP,no\ndrop,NTB,swe\ndrop,DPA,de-AT\n"))
        .extracting(EntityRule::match, EntityRule::language)
        .containsExactly(
            tuple("AFP", "nb"), tuple("AFP", "nn"), tuple("NTB", "sv"), tuple("DPA", "de"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "''; entities.csv:1: the header is missing: action,match,language,type,to",
        "action,name|drop,a; entities.csv:1: unknown column name; known are action",
        "action,to|drop,a; entities.csv:1: the header needs action and match",
        "action,match,match|drop,a,b; entities.csv:1: a column stands in the header twice",
        "action,match|join,a; entities.csv:2: action is merge, split, rename, retype or drop",
        "action,match|drop; entities.csv:2: 1 fields where the header has 2",
        "action,match|drop,; entities.csv:2: match is empty",
        "action,match|drop,a|merge,b; entities.csv:3: to is empty",
        "action,match,to|retype,a,person; entities.csv:2: to is PER, ORG or LOC for retype",
        "action,match,to|drop,a,b; entities.csv:2: drop takes no to",
        "action,match,type|drop,a,X; entities.csv:2: type is PER, ORG or LOC, not 'X'",
        "action,match,language|drop,a,xx-y; entities.csv:2: language is no code of a language",
        "action,match,language,to|rename,a,sv,b; entities.csv:2: rename takes no language",
        "action,match|drop,\"a; no CSV from here on",
      })
  void saysWhereAFileIsWrong(String lines, String problem) {
    assertThatThrownBy(() -> read(lines.replace('|', '\n')))
        .isInstanceOf(UsageException.class)
        .hasMessageContaining(problem);
  }
}
