-- Specification of leveling._award_voice: XP for time in voice, times the factors.

begin;
\ir ../../fixtures/guild.sql
select plan(5);

insert into leveling.multiplier (guild_id, target_id, kind, factor) values (1, 102, 'channel', 2), (1, 103, 'channel', 0), (1,
  201, 'role', 1.5);
insert into app.member (guild_id, member_id, role_ids, seen_at) values (1, 7, '{201}', now());
create function pg_temp.award(awards leveling.voice_award[]) returns setof leveling.voice_earned language plpgsql as $$
begin
  set local role guildkeeper_owner;
  return query select * from leveling._award_voice(1, awards, '2026-01-01Z');
  reset role;
end;
$$;
select results_eq(
  $$select * from pg_temp.award(array[row(8, 103, 10), row(6, 102, 10), row(5, 101, 10), row(7, 102,
    10)]::leveling.voice_award[]) order by 1$$,
  'values (5::bigint, 10::bigint), (6, 20), (7, 30)', 'what each earned'
);
select is(tests.xp(7), 30::bigint, 'is theirs');
select results_eq(
  $$select member_id, rule, amount, xp, base, channel_factor, role_factor from leveling.history order by member_id$$,
  $$values (5::bigint, 'voice', 10::bigint, 10::bigint, 10, 1::numeric, 1::numeric), (6, 'voice', 20, 20, 10, 2, 1), (7,
    'voice', 30, 30, 10, 2, 1.5)$$, 'and in the history'
);
select tests.configure('leveling.enabled', 'false');
select is_empty($$select pg_temp.award(array[row(5, 101, 10)]::leveling.voice_award[])$$, 'where XP are off there are none');
select is_empty('select * from leveling.selfcheck(1)', 'levels are sound');

select * from finish();
rollback;
