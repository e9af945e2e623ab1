-- Specification of leveling._roles_of: of these rewards, the roles of a level.

begin;
select plan(6);

create temporary table reward on commit drop as
select array[(1, 201, 5), (1, 202, 10), (1, 203, 10), (1, 204, 20)]::leveling.reward[] as all_of_them;

select is(leveling._roles_of(all_of_them, 4, 'stack'), '{}', 'below the lowest reward there is none') from reward;
select is(leveling._roles_of(all_of_them, 12, 'stack'), '{201,202,203}', 'stack: the roles of every level reached')
from reward;
select is(leveling._roles_of(all_of_them, 12, 'replace'), '{202,203}', 'replace: the roles of the highest reached')
from reward;
select is(leveling._roles_of(all_of_them, 20, 'replace'), '{204}', 'a level is reached with its first XP') from reward;
select is(leveling._roles_of(all_of_them, 9, 'replace'), '{201}', 'replace: a level without rewards keeps the last')
from reward;
select is(leveling._roles_of('{}', 12, 'stack'), '{}', 'no rewards, no roles');

select * from finish();
rollback;
