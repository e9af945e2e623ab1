-- Specification of stats.retention: who is active and here n days later.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/stats.sql
select plan(3);

insert into stats.stay (guild_id, member_id, began_at, ended_at)
values (1, 5, '2026-01-01 10:00Z', null), (1, 6, '2026-01-02 10:00Z', '2026-01-03 10:00Z'), (1, 7, '2026-01-06Z', null);
select tests.say(5, '2026-01-02 10:00Z'), tests.say(6, '2026-01-03 09:00Z'), tests.say(7, '2026-01-09 10:00Z');
select tests.fold('2026-01-09 01:00Z'), tests.talked(5, '2026-01-04');
select results_eq(
  $$select (since at time zone 'UTC')::date, joined, day, judged, active, here
  from stats.retention(1, since => '2026-01-01Z', until => '2026-01-12Z', days => '{1, 3}', at => '2026-01-12Z')$$,
  $$values ('2026-01-01'::date, 2::bigint, 1, 2::bigint, 2::bigint, 1::bigint), ('2026-01-01', 2, 3, 2, 1, 1),
    ('2026-01-05', 1, 1, 1, 0, 1), ('2026-01-05', 1, 3, 0, 0, 0)$$, 'cohort by cohort; a day that is not over judges nobody'
);
select throws_ok($$select stats.retention(1, days => array(select generate_series(1, 61)), at => '2026-01-12Z')$$, 'U0STN',
  null, 'not too many days');
select throws_ok($$select stats.retention(1, step => 'moon', at => '2026-01-12Z')$$, 'U0STP', null, 'steps that there are');

select * from finish();
rollback;
