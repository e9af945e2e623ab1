-- Specification of automod._is_chat: whether rules look at a message.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/automod.sql
select plan(6);

select is(automod._is_chat(tests.wrote()), true, 'what somebody wrote');
select is(automod._is_chat(tests.wrote(member_id => 0)), false, 'not what nobody wrote');
select is(automod._is_chat(tests.wrote(channel_id => 0)), false, 'nor what stands nowhere');
select is(automod._is_chat(tests.message(501, tests.s())), false, 'nor what was read from history');
select is(automod._is_chat(tests.wrote(channel_id => null)) is true, false, 'nor what has no channel');
select is(automod._is_chat(null) is true, false, 'nor nothing');

select * from finish();
rollback;
