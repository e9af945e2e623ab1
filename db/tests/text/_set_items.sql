-- Specification of text._set_items: what a set of a pattern holds.

begin;
select plan(9);

select is(
  (
    select string_agg(format('%s %s %s', i.item, i.first_code, i.last_code), ', ' order by i.place) from text._set_items(t.of) i
  ), t.items, t.of
)
from (values
  ('[ab]', 'a 97 97, b 98 98'), ('[^a-c]', 'a-c 97 99'), ('[\d_]', '\d  , _ 95 95'), ('[[:alpha:]]', '[:alpha:]  '),
  ('[]-]', '] 93 93, - 45 45'), ('[\u0410-\u042f]', '\u0410-\u042f 1040 1071'), ('[\w-.]', '\w-.  46'),
  ('[\p{L}]', '\p{L}  ')
) as t (of, items);
select is_empty($$select from text._set_items(null)$$, 'null holds nothing');

select * from finish();
rollback;
