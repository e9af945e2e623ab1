-- Specification of choices._overlooked: nobody waits for a place that is free.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/menus.sql
select plan(2);

insert into choices.waiting (guild_id, menu, option, member_id, since) values (1, 1, 1, 5, tests.t());
delete from outbox.due where function = 'choices._fill';
select is((select member_id from choices._overlooked(1)), 5::bigint, 'somebody does, and nobody looks');
do $$ begin perform choices._seek(tests.option_facts(1, 1), 5, tests.t()); end $$;
select is_empty('select from choices._overlooked(1)', 'somebody is about to look');

select * from finish();
rollback;
