-- Specification of app._leave_guild: the bot is in a guild no more.

begin;
\ir ../../fixtures/guild.sql
select plan(3);

select app._leave_guild(1, '2026-01-03Z');
select app._leave_guild(1, '2026-01-04Z');
select is(
  (select left_at from app.guild where guild_id = 1), '2026-01-03Z'::timestamptz, 'since the first time that it was told'
);
select is((select left_at from app.guild where guild_id = 2), null, 'it alone');
select lives_ok($$select app._leave_guild(3, '2026-01-03Z')$$, 'a guild that nobody registered is no news');

select * from finish();
rollback;
