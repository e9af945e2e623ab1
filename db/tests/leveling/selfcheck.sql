-- Specification of leveling.selfcheck: nothing to say of what is sound, and every planted fault is found.

begin;
\ir ../../fixtures/guild.sql
select plan(14);

select tests.set_xp(5, 450), tests.set_xp(6, 1000), tests.set_xp(7, 0), tests.set_xp(8, 450);
select tests.set_xp(9, 20, guild_id => 2);
do $$
begin
  perform leveling.fold_census(1);
end;
$$;
select is_empty('select * from leveling.selfcheck(1)', 'what is sound has no faults');

insert into roles.reason (guild_id, member_id, role_id, source, since)
select 1, l.member_id, 201, 'leveling', now() from leveling.member l, roles._lock(1, '{5}')
where l.guild_id = 1 and l.member_id = 5;
select results_eq(
  'select * from leveling.selfcheck(1)',
  $$values ('the rewards that are wanted are those of the level', 5::bigint, '{201}', '{}')$$,
    'a role that the level does not give'
);
select leveling._begin_walk(1, false, null, now());
select is_empty('select * from leveling.selfcheck(1)', 'which is not wrong while a walk is on its way to it');
update outbox.due set state = 'cancelled', finished_at = now();
select isnt_empty('select * from leveling.selfcheck(1)', 'unless it was called off');
delete from leveling.walk;
delete from roles.reason;

-- What no function does, and no trigger sees.
set local session_replication_role = replica;
update leveling.member set level = 7 where guild_id = 1 and member_id = 5;
select results_eq(
  'select * from leveling.selfcheck(1)', $$values ('the level is what the XP make', 5::bigint, '7', '2')$$,
  'a wrong level is found'
);
update leveling.member set level = 2 where guild_id = 1 and member_id = 5;

delete from leveling.history where guild_id = 1 and member_id = 6;
select results_eq(
  'select * from leveling.selfcheck(1)',
  $$values ('the amounts in the history add up to the XP', 6::bigint, '0', '1000')$$,
  'a history that lost a line is found'
);
insert into leveling.history (guild_id, member_id, at, rule, amount, xp)
values (1, 6, '2026-01-01Z', 'set', 1000, 1000);

update leveling.census set members = members + 1 where guild_id = 1 and shift = 8 and bucket = 1;
select results_eq(
  'select * from leveling.selfcheck(1)',
  $$values ('the census counts every member with XP', null::bigint, '3', '2')$$,
  'a census that counts too many is found'
);
update leveling.census set members = members - 1 where guild_id = 1 and shift = 8 and bucket = 1;

insert into leveling.census_change (guild_id, xp, members) values (1, 5, 1);
select is(
  (select count(*) from leveling.selfcheck(1)), 5::bigint,
  'a change that never happened is found in each of the five shifts'
);
delete from leveling.census_change where guild_id = 1;

update leveling.member set xp = 2000, level = 4 where guild_id = 1 and member_id = 6;
select results_eq(
  'select distinct s.rule from leveling.selfcheck(1) s order by 1',
  array['the amounts in the history add up to the XP', 'the census counts every member with XP'],
  'XP changed behind the triggers'' back are found'
);
update leveling.member set xp = 1000, level = 3 where guild_id = 1 and member_id = 6;
insert into leveling.history (guild_id, member_id, at, rule, amount, xp) values (1, 777, '2026-01-01Z', 'grant', 5, 5);
select results_eq(
  'select s.rule, s.member_id, s.found, s.expected from leveling.selfcheck(1) s',
  $$values ('the amounts in the history add up to the XP', 777::bigint, '5', '0')$$,
  'XP in the history of somebody who has none are found'
);
delete from leveling.history where member_id = 777;

select is_empty('select * from leveling.selfcheck(1)', 'all put right again, it is silent');
select is_empty('select * from leveling.selfcheck(2)', 'and was never loud about another guild');
set local session_replication_role = origin;
select throws_ok(
  $$select tests.run_as('guildkeeper_bot', 'select leveling.selfcheck(1)')$$, '42501', null, 'it is not for the bot'
);
select lives_ok($$select tests.run_as('guildkeeper_admin', 'select leveling.selfcheck(1)')$$, 'but for operators');

select * from finish();
rollback;
