-- Specification of stats._heard: in which share of a span somebody listened.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/stats.sql
select plan(12);

create function pg_temp.heard(what text, variadic hours integer[]) returns numeric[] language sql as $$
  select stats._heard(1, array(
    select row('2026-01-02Z'::timestamptz + h * interval '1 hour',
      '2026-01-02Z'::timestamptz + (h + 1) * interval '1 hour')::stats.span
    from unnest(hours) with ordinality as u (h, n) order by n
  ), what)
$$;
update app.guild set intents = 1 << 1;
select stats._note_gap(1, '2026-01-02 10:30Z', '2026-01-02 12:15Z');
select is(pg_temp.heard('messages', 9, 10, 11, 12), array[1, 0.5, 0, 0.75], 'what nobody heard is not heard');
select is(pg_temp.heard('messages', 12, 9), array[0.75, 1], 'each span in its place');
select stats._note_read(1, '2026-01-02Z', '2026-01-03Z', '30 minutes');
select is(pg_temp.heard('messages', 10, 11, 12), array[0.5, 0.25, 1], 'what was read afterwards is');
select is(pg_temp.heard('members', 10, 11, 12), array[0.5, 0, 0.75], 'but joins are not in the history');
select is(pg_temp.heard('messages', -25), array[0]::numeric[], 'before the guild was counted nobody listened');
select is(pg_temp.heard('voice', 10, 11, 12), array[0.5, 0, 0.75], 'nor is voice');
update stats.progress set began_at = '2026-01-01 23:30Z';
select is(pg_temp.heard('messages', -2, -1, 0), array[0, 0.5, 1], 'nor on the day on which it began');
select is(
  stats._heard(1, array[row('2025-12-01Z', '2026-01-01 23:30:01Z')::stats.span], 'messages'), array[0.0001],
  'however little it is'
);
insert into stats.day (guild_id, day, messages, active_1, active_7, active_28, new_members, returning_members)
values (1, '2025-12-31', 1, 1, 1, 1, 1, 0), (1, '2026-01-01', 1, 1, 1, 1, 1, 0);
select is(pg_temp.heard('messages', -30, -2), array[1, 1]::numeric[], 'but messages of earlier days may be read');
select is(pg_temp.heard('voice', -30, -2), array[0, 0]::numeric[], 'and nothing else');
insert into stats.pause (guild_id, what, from_at, until_at) values (1, 'messages', '2026-01-02 03:30Z', '2026-01-02 05:00Z');
select is(
  pg_temp.heard('messages', 3, 4, 5) || pg_temp.heard('voice', 4), array[0.5, 0, 1, 1], 'what is not to be counted is unknown'
);
update app.guild set intents = 0;
select is(pg_temp.heard('members', 9), array[0]::numeric[], 'without the intent nobody hears joins');

select * from finish();
rollback;
