-- Specification of menus._emoji_name: an emoji as requests name it.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/menus.sql
select plan(3);

select is(menus._emoji_name(e), n, e) from (values
  ('<:frog:700000000000000003>', 'frog:700000000000000003'), ('<a:frog:700000000000000003>', 'frog:700000000000000003'),
  (U&'\2764\FE0F', U&'\2764\FE0F')
) as v (e, n);

select * from finish();
rollback;
