-- Specification of stats._pieces: spans by days, and which of them are told.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/stats.sql
select plan(3);

select tests.fold('2026-01-04 01:00Z');
insert into stats.stale_day (guild_id, day) values (1, '2026-01-02');
select results_eq(
  $$select day, since, is_folded, is_told from stats._pieces(1, array[row('2026-01-01 12:00Z',
    '2026-01-04 12:00Z')]::stats.span[]) order by 1$$,
  $$values ('2026-01-01'::date, '2026-01-01 12:00Z'::timestamptz, false, false), ('2026-01-02', '2026-01-02Z', true, false),
    ('2026-01-03', '2026-01-03Z', true, true), ('2026-01-04', '2026-01-04Z', false, false)$$,
    'a part, a stale day, a settled one, today'
);
update stats.progress set facts_from = '2026-01-03Z';
select is(
  (select is_folded from stats._pieces(1, array[row('2026-01-01 12:00Z', '2026-01-01 13:00Z')]::stats.span[])), true,
  'of a part without facts the day must do'
);
update app.settings set time_zone = 'Asia/Tokyo';
select is_empty(
  $$select from stats._pieces(1, array[row('2026-01-01 12:00Z', '2026-01-04 12:00Z')]::stats.span[]) where is_told$$,
    'days of another zone tell nothing'
);

select * from finish();
rollback;
