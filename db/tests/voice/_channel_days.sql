-- Specification of voice._channel_days: how long members were in a channel, all together.

begin;
\ir ../../fixtures/guild.sql
select plan(1);

insert into voice.channel_day (guild_id, day, channel_id, connected, counted)
values (1, '2026-01-01', 101, 90, 60), (1, '2026-01-02', 101, 90, 59), (1, '2026-01-02', 102, 7, 7), (1, '2026-01-03', 101, 9, 9),
  (2, '2026-01-01', 101, 5, 5);
select results_eq(
  $$select day, connected, counted from voice._channel_days(1, 101, '2026-01-01', '2026-01-02') order by 1$$,
  $$values ('2026-01-01'::date, 90::bigint, 60::bigint), ('2026-01-02', 90, 59)$$, 'on these days'
);

select * from finish();
rollback;
