-- Specification of menus._overlooked: nobody waits for a place that is free.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/menus.sql
select plan(2);

insert into menus.waiting (guild_id, menu, option, member_id, since) values (1, 1, 1, 5, tests.t());
delete from outbox.due where function = 'menus._fill';
select is((select member_id from menus._overlooked(1)), 5::bigint, 'somebody does, and nobody looks');
do $$ begin perform menus._seek(tests.option_facts(1, 1), 5, tests.t()); end $$;
select is_empty('select from menus._overlooked(1)', 'somebody is about to look');

select * from finish();
rollback;
