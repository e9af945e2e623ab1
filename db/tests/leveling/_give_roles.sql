-- Specification of leveling._give_roles: the effects that lead from some roles to others.

begin;
\ir ../../fixtures/guild.sql
select plan(4);

select is(
  leveling._give_roles(1, 5, '{201,202}', '{202,203}', 'why'), 2::bigint, 'it returns how many effects it took'
);
select results_eq(
  'select method, path, reason, lane from outbox.effect order by effect_id',
  $$values ('DELETE', '/guilds/1/members/5/roles/201', 'why', 'member 5'),
    ('PUT', '/guilds/1/members/5/roles/203', 'why', 'member 5')$$,
  'first what goes, then what comes, one after the other, with the reason for Discord''s audit log'
);
select is(leveling._give_roles(1, 5, '{201}', '{201}', 'why'), 0::bigint, 'what stays takes none');
select is(leveling._give_roles(1, 5, '{}', '{}', 'why'), 0::bigint, 'neither does nothing');

select * from finish();
rollback;
