-- Specification of app._has_left: whether a member is known to have left.

begin;
select plan(5);
\ir ../../fixtures/guild.sql

insert into app.member (guild_id, member_id, left_at, seen_at)
values (1, 501, now(), now()), (1, 502, null, now()), (2, 502, now(), now());
update app.guild set intents = 1 << 1 where guild_id = 1;
select is(app._has_left(1, 501), true, 'who left has');
select is(app._has_left(1, 502), false, 'who is here, or left another guild, has not');
select is(app._has_left(1, 503), false, 'of somebody the bot was never told of it is not known');
update app.guild set intents = ~(1::bigint << 1) where guild_id = 1;
select is(app._has_left(1, 501), false, 'nor of anybody while nobody tells who comes back, whatever else is heard');
select is(app._has_left(2, 502), false, 'which each guild has for itself');

select * from finish();
rollback;
