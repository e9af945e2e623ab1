-- Specification of menus._reacted_messages: which messages to look at.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/menus.sql
select plan(1);

select results_eq('select message_id from menus._reacted_messages(1)', '{7002}'::bigint[], 'those of menus of reactions');

select * from finish();
rollback;
