-- Specification of app._channel_gone: a channel that Discord does not know any more.

begin;
\ir ../../fixtures/guild.sql
select plan(3);

select app._channel_gone(1, 101, '2026-01-03Z'), app._channel_gone(1, 101, '2026-01-04Z');
select is(
  (select deleted_at from app.channel where guild_id = 1 and channel_id = 101), '2026-01-03Z'::timestamptz,
  'is deleted since then'
);
select is((select count(*) from app.channel where deleted_at is not null), 1::bigint, 'it alone');
select lives_ok($$select app._channel_gone(1, null, now()), app._channel_gone(2, 101, now())$$,
  'one that is not here is no news');

select * from finish();
rollback;
