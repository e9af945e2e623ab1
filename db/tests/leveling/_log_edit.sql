-- Specification of leveling._log_edit: XP changed by hand are in the history, so that its amounts still add up.

begin;
\ir ../../fixtures/guild.sql
select plan(7);

create function pg_temp.logged() returns setof text language sql as $$
  with gone as (delete from leveling.history h returning h.*)
  select format('%s %s to %s %s', g.rule, to_char(g.amount, 'FMSG9990'), g.xp, g.reason)
  from gone g order by g.history_id
$$;

insert into leveling.member (guild_id, member_id, xp) values (1, 5, 100), (1, 6, 0);
select results_eq(
  'select pg_temp.logged()', array['edit +100 to 100 postgres'], 'an insert is, when it brings XP'
);
update leveling.member set xp = 70 where member_id = 5;
select results_eq('select pg_temp.logged()', array['edit -30 to 70 postgres'], 'an update is');
update leveling.member set xp = 70, channel_id = 102 where member_id = 5;
select is_empty('select pg_temp.logged()', 'one that leaves the XP as they are is not');
delete from leveling.member where member_id in (5, 6);
select results_eq('select pg_temp.logged()', array['edit -70 to 0 postgres'], 'a delete is, when XP go');
select tests.run_as('guildkeeper_admin', 'insert into leveling.member (guild_id, member_id, xp) values (1, 7, 10)');
select results_eq(
  'select pg_temp.logged()', array['edit +10 to 10 postgres'], 'so is what an operator does'
);
select tests.set_xp(7, 20);
select results_eq(
  'select pg_temp.logged()', array['set +10 to 20 '], 'what a function does is logged by the function alone'
);
select tests.say(7, '2026-01-01 10:00Z');
select results_eq('select pg_temp.logged()', array['message +20 to 40 '], 'a message, too');

select * from finish();
rollback;
