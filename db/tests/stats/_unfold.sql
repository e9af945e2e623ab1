-- Specification of stats._unfold: folded days are taken back, as far as there are facts.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/stats.sql
select plan(6);

select tests.say(5, '2026-01-01 10:00Z'), tests.say(5, '2026-01-02 10:00Z'), tests.say(5, '2026-01-02 23:30Z', n => 1);
select tests.fold('2026-01-04 01:00Z');
update app.settings set time_zone = 'Europe/Berlin' where guild_id = 1;
select stats._unfold(1);
select is((select folded_until from stats.progress where guild_id = 1), '2026-01-02Z'::timestamptz,
  'back to the last day that has something');
select results_eq('select tests.member_days()', array['2026-01-01 5: 1'], 'its facts are not folded any more');
select results_eq('select first_day, last_day from stats.member', $$values ('2026-01-01'::date, '2026-01-01'::date)$$,
  'nor its members');
select results_eq('select tests.days()', array['2026-01-01: 1 by 1/1/1, 1 new, 0 back'], 'nor what it was');
update stats.progress set facts_from = '2026-01-01 00:01Z';
select stats._unfold(1);
select results_eq(
  'select folded_until, time_zone, exact_from from stats.progress where guild_id = 1',
  $$values ('2026-01-02Z'::timestamptz, 'Europe/Berlin', '2026-01-04'::date)$$,
    'as far as there are facts; then the zone is the new one'
);
update stats.progress set facts_from = '2015-01-01Z';
select stats._unfold(1), stats._unfold(1);
select results_eq(
  'select time_zone, exact_from from stats.progress where guild_id = 1', $$values ('Europe/Berlin', '-infinity'::date)$$,
  'where all are there, all days are exact'
);

select * from finish();
rollback;
