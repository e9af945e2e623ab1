-- Specification of menus._emojis_deleted: see event/emojis_deleted.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/menus.sql
select plan(1);

do $$ begin perform menus._emojis_deleted(1, '{700000000000000003}', tests.t()); end $$;
select is((select array_agg(row(menu, number)::text) from menus.option where emoji_gone), '{"(2,3)"}', 'the option whose it was');

select * from finish();
rollback;
