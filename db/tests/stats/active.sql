-- Specification of stats.active: what days were.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/stats.sql
select plan(2);

select tests.say(5, '2026-01-01 10:00Z'), tests.say(5, '2026-01-02 10:00Z'), tests.say(6, '2026-01-02 11:00Z');
select event.size_seen(1, 50, 10, '2026-01-02 10:05Z');
select tests.fold('2026-01-02 01:00Z');
select results_eq(
  $$select day, messages, active_1, active_7, new_members, members, heard from stats.active(1, since => '2026-01-01 09:00Z',
    at => '2026-01-02 12:00Z')$$,
  $$values ('2026-01-01'::date, 1::bigint, 1::bigint, 1::bigint, 1::bigint, null::bigint, 1::numeric), ('2026-01-02', 2, 2, 2,
    1, 50, 1)$$, 'today as it is so far'
);
select tests.configure('stats.audience', 'off');
select throws_ok($$select stats.active(1, viewer_id => 5, viewer_permissions => 0, at => '2026-01-02Z')$$, 'U0STA', null,
  'for whom it is');

select * from finish();
rollback;
