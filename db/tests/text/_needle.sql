-- Specification of text._needle: what is searched for to find a word.

begin;
select plan(23);

select is(text._needle(t.word), t.needle, t.what)
from (values
  ('Bad', ' bad ', 'a word, whole'), ('free  Nitro!', ' free nitro ', 'a phrase'), ('bad*', ' bad', 'how a word begins'),
  ('*bad', 'bad ', 'how a word ends'), ('*bad*', 'bad', 'part of a word'), ('a', null, 'a letter is no word'),
  ('!!', null, 'punctuation is no word'), ('*', null, 'a star alone is no word'), ('ä', null,
    'nor is one with an accent'), ('漢', '漢', 'a letter of another kind may be one'),
  ('死ね', '死ね', 'where no blanks are written no word is whole'), ('ควย', 'ควย', 'as in Thai'), ('ເຫັນ', 'ເຫັນ', 'Lao'),
  ('စာ', 'စာ', 'Burmese'), ('ខ្មែរ', 'ខ្មែរ', 'Khmer'), ('バカ', 'バカ', 'and kana'), ('bad死', ' bad死', 'at the end where it is so'),
  ('死 bad', '死 bad ', 'or the beginning'), ('바보', ' 바보 ', 'Korean has blanks')
) as t (word, needle, what);
select is(text._needle(null), null, 'null is no word');
select is(text._needle('Привет', true), ' пpиbet ', 'as a Latin word');
select is(text._needle('*хер*'), 'xep', 'a word of look-alikes is one');
select is(text._needle('*Хёр*', false), 'хер', 'unless it is part of another');

select * from finish();
rollback;
