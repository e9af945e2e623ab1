-- Specification of channels._maintain: what a new day brings.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/moderation.sql
select plan(5);

insert into channels.locked (guild_id, channel_id, at, allow, deny)
select 1, c.channel_id, tests.h(), 0, 0 from unnest(array[101, 102, 103]) as c (channel_id);
select is(channels._maintain(1, tests.h(), 100), 0::bigint, 'no lock is forgotten of a channel that is there');
update app.channel set deleted_at = tests.h() where guild_id = 1 and channel_id in (101, 102);
select is(channels._maintain(1, tests.h(29 * 24), 100), 0::bigint, 'nor of one that went a short while ago');
select is(channels._maintain(1, tests.h(31 * 24), 1), 1::bigint, 'then it is, so many at once');
select is(channels._maintain(1, tests.h(31 * 24), 1), 1::bigint, 'and the rest the next time');
select results_eq('select channel_id from channels.locked', array[103::bigint], 'other channels stay locked');

select * from finish();
rollback;
