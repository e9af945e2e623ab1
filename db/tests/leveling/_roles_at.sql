-- Specification of leveling._roles_at: the reward roles of a level.

begin;
\ir ../../fixtures/guild.sql
select plan(10);

insert into leveling.reward (guild_id, role_id, level) values (1, 203, 2), (1, 201, 5), (1, 202, 5), (2, 221, 1);

select is(leveling._roles_at(1, 1, 'stack'), '{}'::bigint[], 'below the first reward there are none');
select is(leveling._roles_at(1, 4, 'stack'), '{203}'::bigint[], 'above it there is that one');
select is(
  leveling._roles_at(1, 5, 'stack'), '{203,201,202}'::bigint[], 'stack: those of every level reached, by level'
);
select is(leveling._roles_at(1, 1, 'replace'), '{}'::bigint[], 'replace: below the first none, too');
select is(leveling._roles_at(1, 4, 'replace'), '{203}'::bigint[], 'then that one');
select is(
  leveling._roles_at(1, 1000, 'replace'), '{201,202}'::bigint[], 'then all of the highest level, and no others'
);
select is(leveling._roles_at(99, 5, 'stack'), '{}'::bigint[], 'elsewhere there are none');

update app.role set deleted_at = now() where role_id = 201;
select is(leveling._roles_at(1, 5, 'stack'), '{203,202}'::bigint[], 'a role deleted in Discord is left out');
select is(leveling._roles_at(1, 5, 'replace'), '{202}'::bigint[], 'from the highest level, too');
update app.role set deleted_at = now() where role_id = 202;
select is(
  leveling._roles_at(1, 5, 'replace'), '{203}'::bigint[],
  'a level whose roles are all gone does not replace those below it'
);

select * from finish();
rollback;
