package io.mastering.engine.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class CommonWordsTest {
  @Property(tries = 500)
  void anyTextIsRead(@ForAll String before, @ForAll String text) {
    char[] characters = (before + text + "rest").toCharArray();

    assertThat(CommonWords.text(characters, before.length(), text.length())).isEqualTo(text);
  }

  @Test
  void wordsOfLinksAreShared() {
    for (String word : new String[] {"USER", "GROUP", "PROVISIONED", "SYNCHRONIZED"}) {
      assertThat(CommonWords.text(word.toCharArray(), 0, word.length())).isSameAs(word);
    }
  }

  @Test
  void aWordThatOnlyLooksAlikeIsItself() {
    assertThat(CommonWords.text("UXXR".toCharArray(), 0, 4)).isEqualTo("UXXR");
  }
}
