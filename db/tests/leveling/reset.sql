-- Specification of leveling.reset: takes all XP of one member, or, confirmed with its name, of a whole guild.

begin;
\ir ../../fixtures/guild.sql
select plan(32);

insert into leveling.reward (guild_id, role_id, level) values (1, 201, 1);
select tests.set_xp(5, 450), tests.set_xp(6, 50), tests.set_xp(7, 100), tests.set_xp(8, 0);
select tests.set_xp(5, 30, guild_id => 2);
delete from app.audit;
select tests.clear_effects();

-- One member.
select is(
  leveling.reset(1, 5, reason => 'asked for', actor_id => 77)::text, '(1,450)',
  'a member''s XP are taken, and it says how many'
);
select is(tests.xp(5), 0::bigint, 'nothing is left');
select is(tests.level(5), 0, 'of the level neither');
select is((select r.rank from leveling.rank(1, 5) r), null, 'nor of the rank');
select is(tests.xp(5, 2), 30::bigint, 'in another guild they stay');
select is(tests.xp(6), 50::bigint, 'and other members keep theirs');
select results_eq(
  $$select amount, xp, actor_id, reason from leveling.history where rule = 'reset'$$,
  $$values (-450::bigint, 0::bigint, 77::bigint, 'asked for')$$, 'the history keeps what was taken'
);
select results_eq(
  'select actor_id, function, arguments from app.audit',
  $$values (77::bigint, 'leveling.reset', '{"member_id": 5, "reason": "asked for"}'::jsonb)$$, 'it leaves an audit line'
);
select results_eq('select tests.effects()', array['DELETE /guilds/1/members/5/roles/201'], 'the reward role goes, too');
select is(leveling.reset(1, 5)::text, '(0,0)', 'again, there is nothing to take');
select is(leveling.reset(1, 777)::text, '(0,0)', 'nor from somebody who never had XP');

-- The whole guild.
select tests.refuses(
  format('select leveling.reset(1, null, %L)', c.confirm), 'U0CNF',
  'This takes the XP of everybody here, 2 in all. To go ahead, repeat it with confirm: First',
  format('for the whole guild, confirm "%s" is refused', coalesce(c.confirm, 'null'))
)
from (values (null), (''), ('first'), ('Second'), ('yes')) as c (confirm);
select is(
  leveling.reset(1, null, 'First', 'new season', 77, 'season')::text, '(2,150)',
  'with the guild''s name it takes all there is'
);
select is_empty(
  'select from leveling.member where guild_id = 1 and (xp > 0 or level > 0)', 'nobody has XP or a level any more'
);
select is_empty('select from leveling.leaderboard(1)', 'the leaderboard is empty');
select is((leveling._members_above(1, 0)), 0::bigint, 'the census counts nobody');
select is(tests.xp(5, 2), 30::bigint, 'other guilds are untouched');
create temp table before as select tests.state() as state;
select is(
  leveling.reset(1, null, 'First', 'new season', 77, 'season')::text, '(2,150)',
  'the same key again returns the first result'
);
select is(tests.state(), (select b.state from before b), 'and changes nothing');
select tests.refuses(
  $$select leveling.reset(1, 6, 'First', 'new season', 77, 'season')$$, 'U0KEY',
  'The key "season" was already used for another request (leveling.reset). Use a new key.',
  'the same key with other arguments is refused'
);

-- Refusals.
select tests.refuses(
  $$select leveling.reset(99, null, 'First')$$, 'U0GLD',
  'Server 99 is not registered here. Invite the bot to it, then try again.',
  'a guild nobody registered is refused'
);
select tests.refuses(
  'select leveling.reset(1, 0)', 'U0MEM', 'A member is given by a Discord id, a positive number. 0 is none.',
  'member 0 is refused, and does not mean everybody'
);
select tests.refuses(
  format('select leveling.reset(1, 6, reason => %L)', repeat('x', 401)), 'U0TXT',
  'The reason must be at most 400 characters, without control or unreadable characters.',
  'a reason of 401 characters is refused'
);

-- Afterwards.
select tests.say(6, '2026-01-01 10:00Z');
select is(tests.xp(6), 20::bigint, 'members can earn again');
select is(leveling.reset(1, 6)::text, '(1,20)', 'these can be taken, too');
select tests.say(6, '2026-01-01 10:00Z');
select is(tests.xp(6), 0::bigint, 'but not with messages from before');
select lives_ok($$select tests.run_as('guildkeeper_bot', 'select leveling.reset(1, 6)')$$, 'the bot may call it');
select is_empty('select * from leveling.selfcheck(1)', 'the books are sound');

select * from finish();
rollback;
