-- Specification of menus._counted: see event/reactions_counted.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/menus.sql
select plan(2);

select is(
  (select count(*) from menus._counted(1, 7002, '{}', false, tests.t())), 0::bigint,
  'nothing differs where nobody reacted'
);
select is((select count(*) from outbox.effect where path like '%/@me'), 3::bigint, 'but the bot''s own come back');

select * from finish();
rollback;
