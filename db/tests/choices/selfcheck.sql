-- Specification of choices.selfcheck: what is wrong with what members chose.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/menus.sql
select plan(3);

select is_empty('select * from choices.selfcheck(1)', 'nothing');
do $$ begin
  perform tests.press(5, 1);
  perform tests.press(5, 2);
  perform tests.press(6, 1);
end $$;
select is_empty('select * from choices.selfcheck(1)', 'nothing');
update menus.menu set mode = 'unique' where number = 1;
update menus.option set cap = 1 where menu = 1 and number = 1;
update choices.choice set role_ids = '{203}' where member_id = 6;
insert into choices.waiting (guild_id, menu, option, member_id, since) values (1, 1, 3, 7, tests.t());
select results_eq(
  'select distinct rule from choices.selfcheck(1) order by rule', $$values
    ('an option is held by no more than it has places'),
    ('nobody waits for a place that is free'), ('of a unique group one is held'), ('what a choice gives has its reason')$$,
  'what a hand broke is found'
);

select * from finish();
rollback;
