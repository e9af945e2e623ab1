-- Specification of voice._rehearse_setting: what a setting would change.

begin;
\ir ../../fixtures/guild.sql
select plan(4);

-- At noon: a day counts whole minutes, and a stretch over midnight is one of two days.
insert into voice.stretch (guild_id, member_id, from_at, until_at, channel_id, flags)
select 1, v.member_id, d.noon, d.noon + interval '10 minutes', 101, v.flags
from (values (5, 0), (6, 2)) v (member_id, flags)
cross join (values (date_trunc('day', now(), 'UTC') - interval '12 hours')) d (noon);
select is(voice._rehearse_setting(1, 'count_muted', 'true'), '{"voice_minutes_more": 20}', 'more');
select tests.configure('voice.count_muted', 'true');
select is(voice._rehearse_setting(1, 'min_members', '3'), '{"voice_minutes_less": 20}', 'less');
select is(voice._rehearse_setting(1, 'min_members', '2'), '{}', 'nothing');
select is(voice._rehearse_setting(1, 'xp', '2'), null, 'others have no past');

select * from finish();
rollback;
