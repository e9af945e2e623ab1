-- Specification of leveling.sync_rewards: makes Discord's roles those of the levels again.

begin;
\ir ../../fixtures/guild.sql
select plan(21);

insert into leveling.reward (guild_id, role_id, level) values (1, 201, 1), (1, 202, 2), (1, 203, 3);
select tests.set_xp(5, 400), tests.set_xp(6, 50), tests.set_xp(7, 900);
select tests.clear_effects();
delete from app.audit;

select is(leveling.sync_rewards(1, 5, 77)::text, '(1,3)', 'one member: it says how many members and effects');
select results_eq(
  'select e from tests.effects() e order by 1',
  array['DELETE /guilds/1/members/5/roles/203', 'PUT /guilds/1/members/5/roles/201',
    'PUT /guilds/1/members/5/roles/202'],
  'gets every role of their level and loses every other reward'
);
select results_eq(
  'select actor_id, function, arguments from app.audit',
  $$values (77::bigint, 'leveling.sync_rewards', '{"member_id": 5}'::jsonb)$$, 'it leaves an audit line'
);
select tests.clear_effects();
select is(leveling.sync_rewards(1, 6)::text, '(1,3)', 'one below the first reward');
select results_eq(
  'select e from tests.effects() e order by 1',
  array['DELETE /guilds/1/members/6/roles/201', 'DELETE /guilds/1/members/6/roles/202',
    'DELETE /guilds/1/members/6/roles/203'],
  'loses all of them'
);
select tests.clear_effects();
select is(leveling.sync_rewards(1)::text, '(2,6)', 'everybody who has reached a reward');
select results_eq(
  $$select distinct split_part(e, '/', 5) from tests.effects() e order by 1$$, array['5', '7'],
  'is looked at, nobody else'
);
select tests.configure('leveling.rewards_mode', 'replace');
select tests.clear_effects();
select is(leveling.sync_rewards(1, 7)::text, '(1,3)', 'in replace mode');
select results_eq(
  'select e from tests.effects() e order by 1',
  array['DELETE /guilds/1/members/7/roles/201', 'DELETE /guilds/1/members/7/roles/202',
    'PUT /guilds/1/members/7/roles/203'],
  'only the highest is given'
);
select is(leveling.sync_rewards(1, 777)::text, '(0,0)', 'somebody who never had XP is nobody''s member');
delete from leveling.reward;
select is(leveling.sync_rewards(1)::text, '(0,0)', 'without rewards there is nothing to do');

select tests.refuses(
  'select leveling.sync_rewards(99)', 'U0GLD',
  'Server 99 is not registered here. Invite the bot to it, then try again.',
  'a guild nobody registered is refused'
);
select tests.refuses(
  'select leveling.sync_rewards(1, 0)', 'U0MEM', 'A member is given by a Discord id, a positive number. 0 is none.',
  'member 0 is refused, and does not mean everybody'
);
insert into leveling.reward (guild_id, role_id, level) values (1, 201, 1);
create temp table first as select leveling.sync_rewards(1, null, 77, 'k')::text as result;
create temp table before as select tests.state() as state;
select is(
  leveling.sync_rewards(1, null, 77, 'k')::text, (select f.result from first f), 'the same key returns the first result'
);
select is(tests.state(), (select b.state from before b), 'and changes nothing');
select tests.refuses(
  $$select leveling.sync_rewards(1, 5, 77, 'k')$$, 'U0KEY',
  'The key "k" was already used for another request (leveling.sync_rewards). Use a new key.',
  'the same key with other arguments is refused'
);
select lives_ok($$select tests.run_as('guildkeeper_bot', 'select leveling.sync_rewards(1)')$$, 'the bot may call it');

-- A crowd.
\ir ../../fixtures/walk.sql
select tests.crowd(200);
select is((leveling.sync_rewards(1)).effects is null, true, '202 are too many to be done at once');
select is((select again from leveling.walk), true, 'they are walked through');
select tests.clear_effects(), tests.walk_through();
select is(
  (select count(*) from outbox.effect e where e.path like '%/201' and e.bulk), 202::bigint,
  'and all are told, after whatever else is due'
);
delete from leveling.member where member_id in (1001, 1002);
select is((leveling.sync_rewards(1)).members, 200::bigint, '200 are done at once');

select * from finish();
rollback;
