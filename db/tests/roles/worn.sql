-- Specification of roles.worn: from when to when members wore roles.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/roles.sql
select plan(3);

select tests.see(5, '{201,202}', tests.t(0)), tests.see(5, '{202}', tests.t(10)), tests.see(5, '{201,202}', tests.t(20));
select results_eq(
  'select role_id, from_at, until_at from roles.worn order by role_id, from_at',
  $$values (201::bigint, tests.t(0), tests.t(10)), (201, tests.t(20), null), (202, tests.t(0), null)$$,
  'each time they wore one'
);
select throws_ok(
  $$insert into roles.worn (guild_id, member_id, role_id, from_at, until_at) values (1, 9, 201, now(), now() - interval '1 s')$$,
  '23514', null, 'none ends before it begins'
);
select lives_ok('delete from app.guild where guild_id = 1', 'it goes with its guild');

select * from finish();
rollback;
