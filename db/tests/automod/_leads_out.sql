-- Specification of automod._leads_out: whether a text links to what is not allowed.

begin;
select plan(6);

select is(automod._leads_out(t.content, '{example.com}'), t.out, t.content)
from (values
  ('https://example.com/x', false), ('https://www.example.com', false), ('https://notexample.com', true),
  ('example.net/x', false), ('nothing', false),
  ('https://example.com and https://example.net', true)
) as t (content, out);

select * from finish();
rollback;
