-- Specification of leveling._owed: whose reward roles are not those of their level.

begin;
\ir ../../fixtures/guild.sql
select plan(7);

insert into leveling.reward (guild_id, role_id, level) values (1, 203, 1), (1, 201, 2);
select tests.set_xp(4, 20), tests.set_xp(5, 100), tests.set_xp(6, 400), tests.set_xp(7, 400);
select is(leveling._owed(1, 0, false, 10), '{}', 'nobody, where all is right, in whatever order');
select is(leveling._owed(1, 0, true, 10), '{5,6,7}', 'again: who has reached a reward');
update roles.reason set ended_at = now() where member_id = 5;
update roles.reason set ended_at = now() where member_id = 7 and role_id = 203;
insert into roles.reason (guild_id, member_id, role_id, source, since) values (1, 6, 202, 'leveling', now());
select is(leveling._owed(1, 0, false, 10), '{5,6,7}', 'who has none, too few or too many');
select is(leveling._owed(1, 0, false, 2), '{5,6}', 'the first ones by id');
select is(leveling._owed(1, 5, false, 2), '{6,7}', 'after a member');
insert into roles.member (guild_id, member_id) values (1, 4);
insert into roles.reason (guild_id, member_id, role_id, source, since) values (1, 4, 202, 'leveling', now());
select is(leveling._owed(1, 0, false, 1), '{4}', 'who is of no level and should have none');
delete from roles.reason where member_id = 4;
alter table leveling.settings disable trigger rewards_mode_changed;
select tests.configure('leveling.rewards_mode', 'replace');
update roles.reason set ended_at = case when role_id <> 201 then now() end where member_id = 6;
select is(leveling._owed(1, 0, false, 10), '{5}', 'as the mode says');

select * from finish();
rollback;
