-- Specification of leveling.rewards: the list of a guild's rewards, and how many have reached each.

begin;
\ir ../../fixtures/guild.sql
select plan(6);

select is_empty('select * from leveling.rewards(1)', 'a new guild has none');
insert into leveling.reward (guild_id, role_id, level) values (1, 203, 3), (1, 202, 1), (1, 201, 3), (2, 221, 1);
select results_eq(
  'select * from leveling.rewards(1)', 'values (1, 202::bigint, 0::bigint), (3, 201, 0), (3, 203, 0)',
  'they come by level'
);
select tests.set_xp(5, 100), tests.set_xp(6, 900), tests.set_xp(7, 899), tests.set_xp(8, 99), tests.set_xp(9, 1000000);
select results_eq(
  'select * from leveling.rewards(1)', 'values (1, 202::bigint, 4::bigint), (3, 201, 2), (3, 203, 2)',
  'each with how many members have reached its level'
);
select tests.configure('leveling.curve', 'linear');
select results_eq(
  'select * from leveling.rewards(1)', 'values (1, 202::bigint, 1::bigint), (3, 201, 1), (3, 203, 1)',
  'on the curve there is'
);
select tests.refuses(
  'select * from leveling.rewards(99)', 'U0GLD',
  'Server 99 is not registered here. Invite the bot to it, then try again.',
  'a guild nobody registered is refused'
);
select lives_ok($$select tests.run_as('guildkeeper_bot', 'select leveling.rewards(1)')$$, 'the bot may call it');

select * from finish();
rollback;
