-- Specification of leveling._weigh_voice: what time in voice earns.

begin;
\ir ../../fixtures/guild.sql
select plan(1);

select tests.set_xp(5, 1000);
insert into leveling.multiplier (guild_id, target_id, kind, factor) values (1, 102, 'channel', 0.01), (1, 103, 'channel', 0);
select results_eq(
  $$select member_id, amount, xp from unnest(leveling._weigh_voice(1, array[row(6, 102, 10), row(5, 101, 10), row(7, 103,
    10)]::leveling.voice_award[], now()))$$,
  'values (5::bigint, 10::bigint, 1010::bigint), (6, 1, 1)', 'at least one, unless a factor is 0'
);

select * from finish();
rollback;
