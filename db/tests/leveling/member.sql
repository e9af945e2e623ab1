-- Specification of the table leveling.member: an operator may change it by hand, and everything follows as if a
-- function had.

begin;
\ir ../../fixtures/guild.sql
select plan(11);

select col_is_pk('leveling', 'member', array['guild_id', 'member_id'], 'one row a member and guild');
select tests.refuses(
  'insert into leveling.member (guild_id, member_id, xp) values (1, 5, -1)', 'U0AMT',
  'The amount must be a whole number from 0 to 1,000,000,000,000, not -1.', 'XP are not below 0'
);
select tests.refuses(
  'insert into leveling.member (guild_id, member_id, xp) values (1, 5, 1000000000001)', 'U0AMT',
  'The amount must be a whole number from 0 to 1,000,000,000,000, not 1000000000001.', 'nor above 10^12'
);
select throws_ok(
  'insert into leveling.member (guild_id, member_id) values (1, 0)', '23514', null, 'a member''s id is positive'
);
select throws_ok(
  'insert into leveling.member (guild_id, member_id) values (99, 5)', '23503', null, 'the guild must be registered'
);
select table_privs_are('leveling', 'member', 'guildkeeper_bot', '{}'::text[], 'the bot has no part in the table');
select table_privs_are('leveling', 'member', 'guildkeeper_reader', '{}'::text[], 'a reader neither');

-- As an operator, and as the superuser: the same.
insert into leveling.reward (guild_id, role_id, level) values (1, 201, 1), (1, 202, 2);
create temp table story (role_name name, line text);
do $$
declare
  v_role name;
begin
  foreach v_role in array array['guildkeeper_admin', 'postgres'] loop
    perform tests.clear_effects();
    delete from app.audit;
    delete from leveling.history;
    perform tests.run_as(v_role, 'insert into leveling.member (guild_id, member_id, xp) values (1, 5, 150)');
    perform tests.run_as(v_role, 'insert into leveling.member (guild_id, member_id, xp) values (1, 6, 50)');
    perform tests.run_as(v_role, 'update leveling.member set xp = 450 where guild_id = 1 and member_id = 5');
    insert into story select v_role, 'rank ' || r.rank || ' at level ' || r.level from leveling.rank(1, 5) r;
    perform tests.run_as(v_role, 'update leveling.member set xp = 20 where guild_id = 1 and member_id = 5');
    insert into story select v_role, 'rank ' || r.rank || ' at level ' || r.level from leveling.rank(1, 5) r;
    insert into story select v_role, 'wrong: ' || s.rule from leveling.selfcheck(1) s;
    perform tests.run_as(v_role, 'delete from leveling.member where guild_id = 1 and member_id = 5');
    perform tests.run_as(v_role, 'delete from leveling.member where guild_id = 1 and member_id = 6');
    insert into story select v_role, e from tests.effects() e;
    insert into story
    select v_role, concat_ws(' ', a.function, a.arguments -> 'old' ->> 'xp', '→', a.arguments -> 'new' ->> 'xp')
    from (select * from app.audit order by audit_id) a;
    insert into story select v_role, concat_ws(' ', h.member_id, h.rule, h.amount) from (
      select * from leveling.history order by history_id
    ) h;
  end loop;
end;
$$;
select results_eq(
  format('select s.line from story s where s.role_name = %L', r.name),
  array[
    'rank 1 at level 2', 'rank 2 at level 0',
    'PUT /guilds/1/members/5/roles/201', 'POST /channels/101/messages leveling.level_up',
    'PUT /guilds/1/members/5/roles/202', 'POST /channels/101/messages leveling.level_up',
    'DELETE /guilds/1/members/5/roles/201', 'DELETE /guilds/1/members/5/roles/202',
    'insert leveling.member → 150', 'insert leveling.member → 50', 'update leveling.member 150 → 450',
    'update leveling.member 450 → 20', 'delete leveling.member 20 →', 'delete leveling.member 50 →',
    '5 edit 150', '6 edit 50', '5 edit 300', '5 edit -430', '5 edit -20', '6 edit -50'
  ],
  format('rank, level, roles, announcements, audit and history follow what %s does', r.name)
)
from (values ('guildkeeper_admin'), ('postgres')) as r (name);
select throws_ok(
  format('select tests.run_as(%L, ''update leveling.member set xp = 1'')', r.name), '42501', null,
  format('%s may not', r.name)
)
from (values ('guildkeeper_bot'), ('guildkeeper_reader')) as r (name);

select * from finish();
rollback;
