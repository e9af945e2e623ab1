-- Specification of leveling._wanted_members: of whom leveling wants to know which roles they wear.

begin;
select plan(5);
\ir ../../fixtures/guild.sql

select tests.set_xp(501, 400), tests.set_xp(502, 399), tests.set_xp(503, 900), tests.set_xp(504, 2500);
select is_empty('select leveling._wanted_members(1, 0, 100)', 'without rewards, of nobody');
insert into leveling.reward (guild_id, role_id, level) values (1, 202, 3), (1, 201, 2);
select results_eq(
  'select leveling._wanted_members(1, 0, 100)', 'values (501::bigint), (503), (504)', 'of all who have reached the first, by id'
);
select results_eq('select leveling._wanted_members(1, 501, 100)', 'values (503::bigint), (504)', 'after one of them');
select results_eq('select leveling._wanted_members(1, 0, 2)', 'values (501::bigint), (503)', 'so many at most');
select is_empty('select leveling._wanted_members(2, 0, 100)', 'each guild for itself');

select * from finish();
rollback;
