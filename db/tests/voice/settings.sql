-- Specification of voice.settings: what a guild begins with, and what it may choose.

begin;
\ir ../../fixtures/guild.sql
select plan(2);

select results_eq(
  'select guild_id, xp, min_members, count_muted, daily_cap from voice.settings order by guild_id',
  $$values (1::bigint, 5, 2, false, interval '8 hours'), (2, 5, 2, false, interval '8 hours')$$, 'every guild has its row'
);
select tests.refuses(
  $$select config.set(1, 'voice.min_members', '0')$$, 'U0VAL',
    '"0" is not allowed for voice.min_members. Allowed: a whole number from 1 to 50.', 'somebody must be there'
);

select * from finish();
rollback;
