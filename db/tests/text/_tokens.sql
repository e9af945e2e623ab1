-- Specification of text._tokens: the single words of a text.

begin;
select plan(9);

select is(
  array(select t from unnest(text._tokens(p.plain)) t where t <> ''),
  array(select t from unnest(string_to_array(text._as_words(p.plain), ' ')) t where t <> ''),
  format('the single words of "%s" are those', replace(p.plain, E'\n', ' '))
)
from (values
  (''), ('one two'), ('one, two! three?'), ('it''s...  here'), (E'one\ntwo'), ('one_two*'), ('(one) two'), ('grüße “dir”.'),
  ('bad😀')
) as p (plain);

select * from finish();
rollback;
