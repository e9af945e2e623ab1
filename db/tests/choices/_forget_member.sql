-- Specification of choices._forget_member: what a member chose is forgotten.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/menus.sql
select plan(3);

select tests.press(5, 1), tests.press(6, 1);
insert into choices.waiting (guild_id, menu, option, member_id, since) values (1, 1, 2, 5, tests.t());
select roles._forget_member(1, 5, tests.t());
select lives_ok('select choices._forget_member(1, 5)', 'a member is forgotten');
select is_empty('select from choices.waiting', 'they wait for nothing');
select results_eq('select c.member_id from choices.choice c', array[6::bigint], 'others keep their choices');

select * from finish();
rollback;
