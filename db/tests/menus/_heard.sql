-- Specification of menus._heard: which messages are menus'.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/menus.sql
select plan(2);

select results_eq('select guild_id, message_ids from menus._heard(null)', $$values (1::bigint, '{7002}'::bigint[])$$, 'all');
select is_empty('select from menus._heard(tests.t(1))', 'none since then');

select * from finish();
rollback;
