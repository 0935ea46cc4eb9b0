package memorial.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SlugTest {
  @Test
  void small_letters_digits_and_single_hyphens_make_a_slug() {
    for (var slug : new String[] {"shusha", "war-begins", "az-killed-2020-12-03", "44days", "1"}) {
      assertTrue(Slug.isValid(slug), slug);
    }
  }

  @Test
  void anything_else_is_none() {
    for (var slug :
        new String[] {
          "",
          " ",
          "Shusha",
          "war begins",
          "-war",
          "war-",
          "war--begins",
          "şuşa",
          "a/b",
          "a.b",
          "..",
          "a\n",
          "a%20b",
          "<b>",
          "a_b"
        }) {
      assertFalse(Slug.isValid(slug), slug);
    }
    assertFalse(Slug.isValid(null));
  }

  @Test
  void a_slug_has_eighty_characters_at_most() {
    assertTrue(Slug.isValid("a".repeat(80)));
    assertFalse(Slug.isValid("a".repeat(81)));
  }

  @Test
  void azerbaijani_letters_become_plain_ones() {
    assertEquals("susa-seheri", Slug.from("Şuşa şəhəri"));
    assertEquals("gence", Slug.from("Gəncə"));
    assertEquals("fuzuli-agdam-cocuq-mercanli", Slug.from("Füzuli, Ağdam, Çocuq Mərcanlı"));
    assertEquals("istisu-isiq", Slug.from("İstisu, IŞIQ"));
    assertEquals("erazi", Slug.from("Ərazi"));
    assertEquals("qubadli-xocavend", Slug.from("Qubadlı — Xocavənd"));
  }

  @Test
  void other_accents_go_and_apostrophes_leave_no_gap() {
    assertEquals("yeni-safak", Slug.from("Yeni Şafak"));
    assertEquals("turkiye", Slug.from("Türkiye"));
    assertEquals("armenias-toll", Slug.from("Armenia’s toll"));
    assertEquals("armenias-toll", Slug.from("Armenia's toll"));
  }

  @Test
  void what_stands_at_the_ends_leaves_no_hyphen() {
    assertEquals("war-begins", Slug.from("  “War — begins!”  "));
  }

  @ParameterizedTest
  @CsvSource({
    "Шуша, shusha",
    "Вечерняя газета, vechernyaya-gazeta",
    "Съезд объявил: ёлка, syezd-obyavil-yelka",
    "Шуша şəhəri, shusha-seheri",
    "Շուշի, shushi",
    "Ստեփանակերտ, stepanakert",
    "Քարվաճառ և Մարտակերտ, karvacharr-yev-martakert",
    "თბილისი, tbilisi",
    "Αθήνα, athena",
    "Дүшәнбә, dushenbe"
  })
  void letters_of_other_scripts_are_transliterated(String title, String slug) {
    assertEquals(slug, Slug.from(title));
  }

  @ParameterizedTest
  @ValueSource(strings = {"قره باغ", "北京", "שלום"})
  void a_title_in_any_script_makes_a_slug(String title) {
    assertTrue(Slug.isValid(Slug.from(title)), Slug.from(title));
  }

  @Test
  void a_title_without_letters_and_digits_makes_no_slug() {
    assertEquals("", Slug.from("…"));
    assertEquals("", Slug.from(" — !"));
  }

  @Test
  void a_long_title_in_another_script_makes_a_slug_of_whole_words() {
    var slug = Slug.from("Щедрый вечер ".repeat(500));

    assertTrue(Slug.isValid(slug), slug);
    assertTrue(slug.endsWith("-shchedryy") || slug.endsWith("-vecher"), slug);
  }

  @Test
  void a_long_title_ends_at_a_whole_word() {
    var slug = Slug.from("settlement ".repeat(20));

    assertTrue(Slug.isValid(slug), slug);
    assertTrue(slug.endsWith("settlement"), slug);
    assertTrue(slug.length() > 60, slug);
  }

  @Test
  void a_single_long_word_is_cut() {
    assertEquals("a".repeat(80), Slug.from("a".repeat(100)));
  }

  @Property
  void whatever_the_title_the_slug_is_valid_or_empty(@ForAll String title) {
    var slug = Slug.from(title);

    assertTrue(slug.isEmpty() || Slug.isValid(slug), slug);
  }

  @Property
  void a_slug_stays_what_it_is(@ForAll String title) {
    var slug = Slug.from(title);

    assertEquals(slug, Slug.from(slug));
  }
}
