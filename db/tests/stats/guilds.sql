-- Specification of stats.guilds: the servers by name.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/stats.sql
select plan(1);

select tests.say(5, '2026-01-01 10:00Z'), tests.fold('2026-01-02 01:00Z');
select results_eq(
  'select g.name, g.time_zone, g.folded_until, g.left_at from stats.guilds g where g.guild_id = 1',
  $$select g.name, 'UTC', timestamptz '2026-01-02 00:00Z', null::timestamptz from app.guild g where g.guild_id = 1$$,
  'with their zone, and up to where their days are known'
);

select * from finish();
rollback;
