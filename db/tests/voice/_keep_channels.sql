-- Specification of voice._keep_channels: a day of voice channels, as it was found last.

begin;
\ir ../../fixtures/guild.sql
select plan(2);

insert into voice.channel_day (guild_id, day, channel_id, connected, counted) values (1, '2026-01-02', 101, 7, 0);
select voice._keep_channels(1, '2026-01-01', array[row(5, 101, 90, 60), row(6, 101, 60, 60), row(5, 102, 30,
  0)]::voice.counted[]);
select results_eq(
  'select day, channel_id, connected, counted from voice.channel_day order by 1, 2',
  $$values ('2026-01-01'::date, 101::bigint, 150::bigint, 120::bigint), ('2026-01-01', 102, 30, 0), ('2026-01-02', 101, 7, 0)$$,
  'all who were there, together'
);
select voice._keep_channels(1, '2026-01-01', array[row(5, 101, 80, 0)]::voice.counted[]);
select results_eq(
  'select day, channel_id, connected, counted from voice.channel_day order by 1, 2',
  $$values ('2026-01-01'::date, 101::bigint, 80::bigint, 0::bigint), ('2026-01-02', 101, 7, 0)$$, 'found anew'
);

select * from finish();
rollback;
