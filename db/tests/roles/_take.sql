-- Specification of roles._take: a role is taken by somebody's word.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/roles.sql
select plan(7);

create function pg_temp.take(member_id bigint, seconds numeric default 10) returns bigint language sql as $$
  select roles._take(1, take.member_id, 201, 'moderator', '', '"enough"', 61, tests.t(take.seconds))
$$;
select tests.give(5, 201), tests.give(5, 201, ref => 'loan', until => tests.t(100));
select tests.clear_effects();
select is(pg_temp.take(5), 2::bigint, 'all reasons cease to count');
select results_eq(
  'select concat_ws('' '', method, path, tests.said(reason)) from outbox.effect',
  array['DELETE /guilds/1/members/5/roles/201 enough'], 'Discord is told, and why'
);
select results_eq(
  'select source, ref, taken_by, ended_at, tests.said(end_note) from roles.why(1, 5, 201) order by source, ref',
  $$values ('moderator', '', 61::bigint, tests.t(10), 'enough'), ('shop', 'loan', 61, null::timestamptz, null),
    ('shop', 'purchase', 61, null, null)$$,
  'who did it is known'
);
select tests.clear_effects();
select is(pg_temp.take(6), 0::bigint, 'also who wears it for no reason');
select is(tests.told(), '6-201', 'loses it');
select tests.give(5, 201, at => tests.t(20));
select is(tests.told(), '5+201', 'a source may give it anew');
select is(tests.counting(5, tests.t(21)), '201 shop', 'for that reason alone');

select * from finish();
rollback;
