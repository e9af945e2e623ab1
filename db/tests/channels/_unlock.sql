-- Specification of channels._unlock: a channel is as it was before.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/automod.sql
select plan(7);

insert into channels.locked (guild_id, channel_id, at, until_at, allow, deny) values (1, 101, tests.s(), tests.s(60), 2048, 64);
select channels._unlock_due(1, '{"channel_id": 101}', tests.s(59));
select is((select count(*) from channels.locked), 1::bigint, 'before its time a lock stays');
select channels._unlock_due(1, '{"channel_id": 101}', tests.s(60));
select is((select count(*) from channels.locked), 0::bigint, 'then it ends');
select is(
  (select row(e.path, e.body ->> 'allow', e.body ->> 'deny', e.body ->> 'type')::text from outbox.effect e),
  '(/channels/101/permissions/1,2048,64,0)', 'and @everyone may what they might before'
);
select lives_ok($$select channels._unlock_due(1, '{"channel_id": 101}', tests.s(61))$$, 'again, it is nothing');
select is(channels._unlock(1, 101, '"x"'), false, 'a channel that is not locked cannot be unlocked');
select is((select count(*) from outbox.effect), 1::bigint, 'and nothing is told');
insert into channels.locked (guild_id, channel_id, at, allow, deny) values (1, 101, tests.s(), 0, 0);
select channels._unlock_due(1, '{"channel_id": 101}', tests.s(60));
select is((select count(*) from channels.locked), 1::bigint, 'a lock without an end is nobody''s work');

select * from finish();
rollback;
