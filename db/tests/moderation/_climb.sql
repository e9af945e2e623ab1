-- Specification of moderation._climb: the rung that is newly reached is applied, once.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/moderation.sql
select plan(14);

select tests.configure('moderation.ladder', 'gentle');
create temp table told (place bigint generated always as identity, action text);
create function pg_temp.tell(hours numeric, points integer default 1,
  member_id bigint default 5) returns void language plpgsql as $$
declare
  v_number bigint := tests.file('warn', member_id, hours, points => points);
begin
  insert into told (action)
  select coalesce(
    (select concat_ws(' ', c.kind, app._duration_in_words(c.ends_at - c.at)) from moderation.case c where c.follows = v_number),
    'nothing'
  );
end;
$$;
create function pg_temp.told() returns setof text language sql as $$
  with gone as (delete from told returning *) select g.action from gone g order by g.place
$$;

select pg_temp.tell(h) from generate_series(0, 6) h;
select results_eq(
  'select pg_temp.told()',
  array['nothing', 'nothing', 'timeout 10 minutes', 'timeout 1 hour', 'timeout 1 day', 'ban', 'nothing'],
  'one rung after the other, each when it is reached, and none above the last'
);
select pg_temp.tell(h.at, 1, 6) from (values (0), (0), (0), (0)) as h (at);
select results_eq(
  'select pg_temp.told()', array['nothing', 'nothing', 'timeout 10 minutes', 'timeout 1 hour'],
  'warnings at the same instant do not apply a rung twice'
);
select pg_temp.tell(0, 5, 7);
select results_eq('select pg_temp.told()', array['timeout 1 day'], 'of rungs reached at once the highest is applied');
select pg_temp.tell(0, 0, 7);
select results_eq('select pg_temp.told()', array['nothing'], 'a case without points reaches nothing');

-- A later time may be filed first: under the lock the numbers count, not the times.
select pg_temp.tell(h.at, 1, 8) from (values (0), (3), (2)) as h (at);
select results_eq(
  'select pg_temp.told()', array['nothing', 'nothing', 'timeout 10 minutes'], 'warnings filed out of order all count'
);

-- Falling below, and there again.
select pg_temp.tell(h.at, 1, 10) from (values (0), (1), (2), (30 * 24 + 0.5), (30 * 24 + 0.6)) as h (at);
select results_eq(
  'select pg_temp.told()', array['nothing', 'nothing', 'timeout 10 minutes', 'timeout 10 minutes', 'timeout 1 hour'],
  'who fell below a rung, as points went, and reaches it again, meets it again'
);
select pg_temp.tell(h.at, 1, 11) from (values (0), (1), (2)) as h (at);
do $$ begin perform moderation.pardon(1, (select max(number) - 1 from moderation.case)); end $$;
select pg_temp.tell(3, 1, 11);
select results_eq(
  'select pg_temp.told()', array['nothing', 'nothing', 'timeout 10 minutes', 'timeout 10 minutes'],
  'so does who fell below it by a pardon'
);

-- The guild's own ladder.
select tests.configure('moderation.ladder', 'custom');
select pg_temp.tell(0, 100, 12);
select results_eq('select pg_temp.told()', array['nothing'], 'an empty ladder leads nowhere');
insert into moderation.rung (guild_id, points, action, duration, within)
values (1, 2, 'kick', null, '1 hour'), (1, 3, 'softban', null, null), (1, 4, 'ban', '24 hours', null);
select pg_temp.tell(h.at, 1, 13) from (values (0), (1), (1.5), (2)) as h (at);
select results_eq(
  'select pg_temp.told()', array['nothing', 'nothing', 'softban', 'ban 1 day'],
  'a rung counts what was filed within its time: one without counts all'
);
select pg_temp.tell(h.at, 1, 14) from (values (0), (0.9)) as h (at);
select results_eq('select pg_temp.told()', array['nothing', 'kick'], 'and what was filed just within it');
select results_eq(
  $$select concat_ws(' ', c.source, c.actor_id, c.points, c.reason, c.rung_points) from moderation.case c
    where c.member_id = 13 and c.source = 'ladder'$$,
  array['ladder 0 3', 'ladder 0 4'], 'its case is nobody''s, has no points, and says why'
);
select tests.configure('moderation.ladder', 'off');
select pg_temp.tell(0, 100, 15);
select results_eq('select pg_temp.told()', array['nothing'], 'without a ladder points lead nowhere');

-- A timeout that is longer already.
select tests.configure('moderation.ladder', 'gentle');
select tests.file('timeout', 16, lasts => 240) as long \gset
select pg_temp.tell(h, 1, 16) from generate_series(0, 2) h;
select results_eq(
  $$select s from tests.sanctions() s where s ~ ' 16 '$$, array[format('timeout 16 case %s until 2026-01-11 12:00', :long)],
  'a rung does not shorten what is in force'
);
select is_empty('select * from moderation.selfcheck(1)', 'after all of that the books are sound');

select * from finish();
rollback;
