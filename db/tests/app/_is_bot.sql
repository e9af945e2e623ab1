-- Specification of app._is_bot: whether a member is known to be an application.

begin;
select plan(4);
\ir ../../fixtures/guild.sql

insert into app.member (guild_id, member_id, is_bot, seen_at) values (1, 501, false, now()), (1, 502, true, now());
select is(app._is_bot(1, 502), true, 'an application is');
select is(app._is_bot(1, 501), false, 'a person is not');
select is(app._is_bot(1, 503), false, 'nor is somebody the bot was never told of');
select is(app._is_bot(2, 502), false, 'in each guild for itself');

select * from finish();
rollback;
