-- Specification of text._without_marks: a text without accents.

begin;
select plan(14);

select is(text._without_marks(t.content), t.plain, t.what)
from (values
  ('Äé', 'Ae', 'accents go'), (E'z\u0337\u0310a\u0336', 'za', 'so does what is stacked on letters'),
  ('Straße STRAẞE', 'Strasse STRASSE', 'a letter that is two is two'), (repeat('ß', 40), repeat('s', 80), 'in every word'),
  (repeat('ß', 41), repeat('s', 41), 'unless it is no word'),
  ('ёй', 'еи', 'of Cyrillic'),
  ('Ελλάδα', 'Ελλαδα', 'of Greek'), (E'\u05e9\u05c1\u05b8', E'\u05e9', 'the points of Hebrew'),
  (E'\u0628\u064e', E'\u0628', 'and Arabic'), ('كـــلب', 'كلب', 'and what makes a word of that longer'),
  ('բա՞ն', 'բան', 'tones of Armenian'), (E'\u0915\u093f\u0902', E'\u0915\u093f\u0902', 'vowels of Devanagari stay'),
  ('が한', 'が한', 'so do kana and Hangul')
) as t (content, plain, what);
select is(text._without_marks(null), null, 'null stays null');

select * from finish();
rollback;
