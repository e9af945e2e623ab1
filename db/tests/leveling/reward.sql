-- Specification of the table leveling.reward: whatever happens, in functions or by hand, the roles follow.

begin;
\ir ../../fixtures/guild.sql
select plan(13);

select col_is_pk('leveling', 'reward', array['guild_id', 'role_id'], 'a role belongs to one level');
select throws_ok('insert into leveling.reward values (1, 201, 0)', '23514', null, 'level 0 has no reward');
select throws_ok('insert into leveling.reward values (1, 201, 1001)', '23514', null, 'there is no level 1001');
select throws_ok('insert into leveling.reward values (1, 221, 5)', '23503', null, 'the role must be one of the guild');
select table_privs_are('leveling', 'reward', 'guildkeeper_bot', '{}'::text[], 'the bot has no part in the table');

-- By hand.
select tests.set_xp(5, 450);
select tests.clear_effects();
select lives_ok(
  $$select tests.run_as('guildkeeper_admin', 'insert into leveling.reward values (1, 201, 3)')$$,
  'an operator may add a reward by hand'
);
select is_empty('select tests.effects()', 'nobody has reached it yet');
select tests.run_as('guildkeeper_admin', 'update leveling.reward set level = 2 where guild_id = 1');
select results_eq(
  'select tests.effects()', array['PUT /guilds/1/members/5/roles/201'],
  'moved down by hand, it reaches the members there'
);
select tests.clear_effects();
select tests.run_as('guildkeeper_admin', 'delete from leveling.reward');
select results_eq(
  'select tests.effects()', array['DELETE /guilds/1/members/5/roles/201'], 'removed by hand, it is taken back'
);
select results_eq(
  $$select function from app.audit where function like '%leveling.reward' order by audit_id$$,
  array['insert leveling.reward', 'update leveling.reward', 'delete leveling.reward'], 'each leaves an audit line'
);

-- Whatever happens: after each of many random changes, what the effects so far make a member wear is what the rewards
-- say.
delete from leveling.member;
select tests.clear_effects();

create function pg_temp.wrong() returns bigint language sql stable as $$
  with worn as (
    select distinct on (e.path) e.method,
      split_part(e.path, '/', 5)::bigint as member_id, split_part(e.path, '/', 7)::bigint as role_id
    from outbox.effect e
    where e.path like '%/roles/%'
    order by e.path, e.effect_id desc
  ),
  due as (
    select m.member_id, r.role_id
    from leveling.member m
    join leveling.settings s on s.guild_id = m.guild_id
    cross join lateral unnest(leveling._roles_at(m.guild_id, m.level, s.rewards_mode)) as r (role_id)
    where m.guild_id = 1
  )
  select count(*)
  from (select w.member_id, w.role_id from worn w where w.method = 'PUT') w
  full join due d on d.member_id = w.member_id and d.role_id = w.role_id
  where w.member_id is null or d.member_id is null
$$;

create temp table step (n integer, what text, wrong bigint);
select setseed(0.5);
do $$
declare
  v_what text;
begin
  for n in 1..400 loop
    v_what := case floor(random() * 10)
      when 0 then format(
        'select leveling.set_reward(1, %s, %s)', 1 + floor(random() * 5), 201 + floor(random() * 3))
      when 1 then format(
        'select leveling.set_reward(1, %s, %s)', 1 + floor(random() * 5), 201 + floor(random() * 3))
      when 2 then format('delete from leveling.reward where guild_id = 1 and role_id = %s', 201 + floor(random() * 3))
      when 3 then format(
        'update leveling.reward set level = %s where guild_id = 1 and role_id = %s',
        1 + floor(random() * 5), 201 + floor(random() * 3))
      when 4 then format(
        'select tests.configure(''leveling.rewards_mode'', %L)',
          case when random() < 0.5 then 'stack' else 'replace' end)
      when 5 then format('delete from leveling.member where guild_id = 1 and member_id = %s', 1 + floor(random() * 12))
      when 6 then format(
        'select tests.configure(''leveling.curve'', %L)', case when random() < 0.5 then 'quadratic' else 'mee6' end)
      else format('select tests.set_xp(%s, %s)', 1 + floor(random() * 12), floor(random() * 4000))
    end;
    execute v_what;
    insert into step values (n, v_what, pg_temp.wrong());
  end loop;
end;
$$;
select is(
  (select s.n || ': ' || s.what from step s where s.wrong > 0 order by s.n limit 1),
  null, 'after each of 400 random changes every member wears just the roles of their level'
);
select is(
  (select count(*) from outbox.effect e where e.path like '%/roles/%') > 200, true, 'and it took effects to keep it so'
);
select is(
  (select count(*)
   from (
     select e.method, lag(e.method, 1, 'DELETE') over (partition by e.path order by e.effect_id) as before
     from outbox.effect e
     where e.path like '%/roles/%'
   ) e
   where e.method = e.before),
  0::bigint, 'none of them gave what was worn already, or took what was not'
);

select * from finish();
rollback;
