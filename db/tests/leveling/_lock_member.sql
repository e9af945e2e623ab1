-- Specification of leveling._lock_member: the XP of a member, theirs to change.

begin;
\ir ../../fixtures/guild.sql
select plan(5);

select is(leveling._lock_member(1, 5), 0::bigint, 'a member unknown so far has 0 XP');
select is(tests.xp(5), 0::bigint, 'and gets a row');
select tests.set_xp(5, 120);
select is(leveling._lock_member(1, 5), 120::bigint, 'of a known one it tells the XP');
select is_empty('select from leveling.member where guild_id = 2', 'another guild knows nothing of it');
select is(leveling._members_above(1, 0), 1::bigint, 'a row with 0 XP counts for no rank');

select * from finish();
rollback;
