-- Specification of menus._counted: what is on the message of a menu.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/menus.sql
select plan(2);

do $$ begin perform menus._counted(1, 7002, '{}', false, tests.t()); end $$;
select is((select count(*) from outbox.effect where path like '%/@me'), 3::bigint, 'the bot''s own come back');
do $$ begin perform menus._counted(1, 7002, '{}', true, tests.t()); end $$;
select is((tests.menu(2)).message_id, null, 'one that is gone is missed');

select * from finish();
rollback;
