-- Specification of menus._cleared: reactions on a menu are gone.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/menus.sql
select plan(3);

update app.guild set owner_id = 61 where guild_id = 1;
do $$ begin perform menus._cleared(1, 2, 1, tests.t()); end $$;
select is((select count(*) from outbox.effect where path like '%/@me'), 3::bigint, 'the bot''s own come back');
select is_empty($$select from outbox.effect where card = 'menus.cleared'$$, 'of one emoji nobody is told');
do $$ begin perform menus._cleared(1, 2, null, tests.t()); end $$;
select is((select count(*) from outbox.effect where card = 'menus.cleared'), 1::bigint, 'of all of them somebody is');

select * from finish();
rollback;
