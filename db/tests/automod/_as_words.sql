-- Specification of automod._as_words: a text with its words between single blanks.

begin;
select plan(15);

select is(automod._as_words(t.plain), t.words, t.what)
from (values
  ('one two', ' one two ', 'blanks are around it'), ('one,  two!', ' one two ', 'punctuation is a blank'),
  (E'one\ntwo', ' one two ', 'a new line, too'), ('', '  ', 'nothing'), ('one_two*', ' one two ', 'and marks of formatting'),
  ('grüße “dir”', ' grüße dir ', 'and quotation marks of other kinds')
) as t (plain, words, what);
select is(
  array(select t from unnest(automod._tokens(p.plain)) t where t <> ''),
  array(select t from unnest(string_to_array(automod._as_words(p.plain), ' ')) t where t <> ''),
  format('the single words of "%s" are those', replace(p.plain, E'\n', ' '))
)
from (values
  (''), ('one two'), ('one, two! three?'), ('it''s...  here'), (E'one\ntwo'), ('one_two*'), ('(one) two'), ('grüße “dir”.')
) as p (plain);
select is(automod._as_words(null), null, 'null stays null');

select * from finish();
rollback;
