-- Specification of leveling._set_level: a member's level is what their XP make, whoever writes what.

begin;
\ir ../../fixtures/guild.sql
select plan(15);

create function pg_temp.member() returns text language sql stable as $$
  select row(m.xp, m.level, m.level_xp, m.next_level_xp)::text
  from leveling.member m where m.guild_id = 1 and m.member_id = 5
$$;

insert into leveling.member (guild_id, member_id, xp) values (1, 5, 450);
select is(pg_temp.member(), '(450,2,400,900)', 'an insert sets the level');
update leveling.member set xp = 899;
select is(pg_temp.member(), '(899,2,400,900)', 'XP within the level leave it');
update leveling.member set xp = 900;
select is(pg_temp.member(), '(900,3,900,1600)', 'XP at the threshold make the next one');
update leveling.member set xp = 899;
select is(pg_temp.member(), '(899,2,400,900)', 'one XP less is the one below again');
update leveling.member set xp = 0;
select is(pg_temp.member(), '(0,0,0,100)', 'no XP are level 0');
update leveling.member set xp = 1000000000000;
select is(pg_temp.member(), '(1000000000000,1000,100000000,)', 'after the last level there is none');
update leveling.member set xp = 99999999;
select is(pg_temp.member(), '(99999999,999,99800100,100000000)', 'and back from it');

update leveling.member set xp = 450;
update leveling.member set level = 50;
select is(pg_temp.member(), '(450,2,400,900)', 'a level set by hand does not stay');
update leveling.member set level_xp = 0, next_level_xp = 1000000;
select is(pg_temp.member(), '(450,2,400,900)', 'nor do its bounds');
update leveling.member set xp = 500, level = 50;
select is(pg_temp.member(), '(500,2,400,900)', 'not even together with XP');
select tests.run_as('guildkeeper_admin', 'update leveling.member set level = 50, xp = 600');
select is(pg_temp.member(), '(600,2,400,900)', 'an operator''s neither');
delete from leveling.member;
insert into leveling.member (guild_id, member_id, xp, level, level_xp, next_level_xp) values (1, 5, 450, 50, 0, null);
select is(pg_temp.member(), '(450,2,400,900)', 'nor one that is inserted');

select tests.configure('leveling.curve', 'linear');
update leveling.member set xp = 2500;
select is(pg_temp.member(), '(2500,2,2000,3000)', 'it is the guild''s own curve that counts');

select tests.refuses(
  format('select tests.run_as(''guildkeeper_admin'', ''update leveling.member set xp = %s'')', v.xp), 'U0AMT',
  format('The amount must be a whole number from 0 to 1,000,000,000,000, not %s.', v.xp),
  format('XP of %s are refused in a sentence', v.xp)
)
from (values ('-5'), ('1000000000001')) as v (xp);

select * from finish();
rollback;
