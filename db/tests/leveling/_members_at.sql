-- Specification of leveling._members_at: who has reached a level, and was active.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/roles.sql
select plan(6);

select tests.set_xp(5, 900), tests.set_xp(6, 100), tests.set_xp(7, 900, guild_id => 2);
update leveling.member set last_message_id = app.snowflake_at(tests.t(-3600)) where member_id = 6;
select is(leveling._members_at(1, null, null, tests.t()), null, 'neither matters');
select is(leveling._members_at(1, 1, null, tests.t()), '{5,6}', 'a level');
select is(leveling._members_at(1, 2, null, tests.t()), '{5}', 'a higher one');
select is(leveling._members_at(1, null, '2h', tests.t()), '{6}', 'a message within two hours');
select is(leveling._members_at(1, 2, '2h', tests.t()), '{}', 'both');
select is(leveling._members_at(1, 9007199254740991, null, tests.t()), '{}', 'one that nobody has');

select * from finish();
rollback;
