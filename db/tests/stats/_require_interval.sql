-- Specification of stats._require_interval: what is asked about.

begin;
\ir ../../fixtures/guild.sql
select plan(5);

select is(stats._require_interval(1, '2026-01-01Z', '2026-01-02Z', '2026-01-05Z'), row('2026-01-01Z',
  '2026-01-02Z')::stats.span, 'what is said');
select is(stats._require_interval(1, '2026-01-01Z', '2027-01-02Z', '2026-01-05Z'), row('2026-01-01Z',
  '2026-01-05Z')::stats.span, 'until now');
select tests.configure('app.time_zone', 'Europe/Berlin');
select is(
  stats._require_interval(1, null, null, '2026-01-20 10:00Z'), row('2026-01-05 23:00Z', '2026-01-20 10:00Z')::stats.span,
    'or the two weeks before, from midnight on'
);
select tests.refuses(
  $$select stats._require_interval(1, '2026-01-02Z', '2026-01-01Z', '2026-01-05Z')$$, 'U0INT',
    'The interval must begin before it ends.', 'in order'
);
select throws_ok($$select stats._require_interval(1, 'infinity', null, '2026-01-05Z')$$, 'U0TIM', null, 'times that can be');

select * from finish();
rollback;
