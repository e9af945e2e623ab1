-- Specification of config._role_choices: the roles of a guild, told apart.

begin;
select plan(4);
\ir ../../fixtures/guild.sql

select results_eq(
  $$select c::text from config._role_choices(1) c order by c.value$$,
  array['(201,@Bronze,Bronze)', '(202,@Silver,Silver)', '(203,@Gold,Gold)', '(204,@High,High)', '(205,@Robot,Robot)'],
  'each by its name'
);
insert into app.role (guild_id, role_id, name, "position", managed)
values (1, 206, 'Gold', 7, false), (1, 207, repeat('a', 99) || 'b', 8, false), (1, 208, repeat('a', 99) || 'c', 9, false);
select results_eq(
  $$select c.label from config._role_choices(1) c where c.name = 'Gold' order by c.value$$,
  array['@Gold (203)', '@Gold (206)'],
  'those of one name by their id'
);
select results_eq(
  $$select c.label from config._role_choices(1) c where c.name like 'aaa%' order by c.value$$,
  array['@' || repeat('a', 70) || ' (207)', '@' || repeat('a', 70) || ' (208)'],
  'those whose names are too long to tell them apart, too'
);
update app.role set deleted_at = '2026-01-02Z' where role_id = 206;
select is((select c.label from config._role_choices(1) c where c.value = '203'), '@Gold', 'what was deleted is none');

select * from finish();
rollback;
