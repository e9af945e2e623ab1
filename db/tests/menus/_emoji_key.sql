-- Specification of menus._emoji_key: by what an emoji is known.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/menus.sql
select plan(7);

select is(menus._emoji_key(e), k, format('%s is %s', e, k)) from (values
  ('<:frog:700000000000000003>', '700000000000000003'), ('<a:frog:700000000000000003>', '700000000000000003'),
  ('frog:700000000000000003', '700000000000000003'), ('_:700000000000000003', '700000000000000003'),
  (U&'\2764\FE0F', U&'\2764'), (U&'\2764', U&'\2764'), (U&'1\FE0F\20E3', U&'1\20E3')
) as v (e, k);

select * from finish();
rollback;
