-- Specification of leveling.compact: old history becomes one line a member and day, and no sum changes.

begin;
\ir ../../fixtures/guild.sql
select plan(19);

do $$
begin
  perform leveling.give_xp(1, 5 + n % 3, 10 * n, at => '2025-01-01 05:00Z'::timestamptz + n * interval '7 hours')
  from generate_series(1, 9) as n;
  perform leveling.take_xp(1, 5, 5, at => '2025-01-03 23:00Z');
  perform leveling.give_xp(1, 5 + n % 3, 10 * n, at => '2025-01-01 05:00Z'::timestamptz + n * interval '7 hours')
  from generate_series(10, 20) as n;
  perform leveling.give_xp(1, 5, 1, at => '2025-02-01 00:00Z');
  perform leveling.give_xp(2, 5, 1, at => '2025-01-01 10:00Z');
end;
$$;
create temp table by_day as select d.* from leveling.daily d;
create temp table board as
select b.* from leveling.leaderboard(1, 1, 10, since => '2025-01-02Z', until => '2025-01-05Z') b;
create temp table counts as select count(*) as lines from leveling.history where guild_id = 1;

select is(
  leveling.compact(1, '2025-01-06 12:00Z', 5), 5::bigint, 'it returns how many lines it took, at most as many as asked'
);
select is(leveling.compact(1, '2025-01-06 12:00Z'), 12::bigint, 'then the rest of the whole days before the time');
select is(leveling.compact(1, '2025-01-06 12:00Z'), 0::bigint, 'then nothing is left to do');
select is(
  (select min(h.at) from leveling.history h where h.guild_id = 1 and h.rule <> 'summary'),
  '2025-01-06 04:00Z'::timestamptz, 'the day that has not ended stays as it is'
);
select cmp_ok(
  (select count(*) from leveling.history h where h.guild_id = 1), '<', (select c.lines from counts c),
  'there are fewer lines'
);
select is_empty('select * from leveling.selfcheck(1)', 'the amounts still add up to the XP');
select is_empty(
  $$select d.member_id, d.day, d.xp from leveling.daily d where d.guild_id = 1
    except select b.member_id, b.day, b.xp from by_day b where b.guild_id = 1$$,
  'and are the same on each day'
);
select results_eq(
  $$select * from leveling.leaderboard(1, 1, 10, since => '2025-01-02Z', until => '2025-01-05Z')$$,
  'select * from board',
  'a board of whole days is the one it was'
);
select is(
  (select h.xp from leveling.history h where h.guild_id = 1 and h.member_id = 5 and h.at = '2025-01-03Z'
   order by h.history_id desc limit 1),
  175::bigint, 'a line has the XP there were at the end of its day'
);
select is(
  (select count(*) from leveling.history h where h.guild_id = 2 and h.rule = 'grant'), 1::bigint,
  'other guilds are untouched'
);
select is(leveling.compact(99), 0::bigint, 'in a guild nobody registered there is nothing to do');
select is(leveling.compact(2), 1::bigint, 'unless told otherwise, what is older than 400 days is folded');
select tests.configure('leveling.keep_history', '30 days');
select is(leveling.compact(1, at => '2025-03-03 23:59Z'), 4::bigint, 'or what is older than the guild has set');
select is(leveling.compact(1, at => '2025-03-04 00:00Z'), 1::bigint, 'reckoned from the time that is given');
select throws_ok(
  $$select tests.run_as('guildkeeper_bot', 'select leveling.compact(1)')$$, '42501', null, 'the bot may not call it'
);
select lives_ok($$select tests.run_as('guildkeeper_admin', 'select leveling.compact(1)')$$, 'an operator may');

select throws_ok(
  $$select leveling.compact(1, at => 'infinity')$$, 'U0TIM', null, 'a time without an end would take everything: refused'
);
select throws_ok($$select leveling.compact(1, 'infinity')$$, 'U0TIM', null, 'also what is before it');
select throws_ok($$select leveling.compact(1, most => -1)$$, 'U0AMT', null, 'fewer than none are refused');

select * from finish();
rollback;
