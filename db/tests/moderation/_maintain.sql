-- Specification of moderation._maintain: what a new day brings.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/moderation.sql
select plan(5);

select tests.configure('moderation.log_channel_id', '101');
select tests.file('warn', 5), tests.file('warn', 6);
select is(moderation._maintain(1, tests.h(), 100), 0::bigint, 'nothing is forgotten of channels that are there');
update app.channel set deleted_at = tests.h() where guild_id = 1 and channel_id = 101;
select is(moderation._maintain(1, tests.h(29 * 24), 100), 0::bigint, 'nor of one that went a short while ago');
select is(moderation._maintain(1, tests.h(31 * 24), 1), 1::bigint, 'then the messages in it are, so many at once');
select is(moderation._maintain(1, tests.h(31 * 24), 1), 1::bigint, 'and the rest the next time');
select is((select count(*) from moderation.case), 2::bigint, 'cases stay');

select * from finish();
rollback;
