-- Specification of moderation.set_rung: what the ladder does with who reaches so many points.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/moderation.sql
select plan(34);

select tests.configure('moderation.ladder', 'gentle');
delete from app.audit;
select is(moderation.set_rung(1, 4, 'kick')::text, '(4,kick,,720:00:00)', 'a rung of the preset is changed');
select results_eq(
  'select concat_ws('' '', l.points, l.action) from moderation.ladder(1) l', array['3 timeout', '4 kick', '5 timeout', '6 ban'],
  'the others stay, and the ladder is the guild''s own'
);
select is((select s.ladder from moderation.settings s where s.guild_id = 1), 'custom', 'which the setting says');
select is((select s.ladder from moderation.settings s where s.guild_id = 2), 'gentle', 'other guilds keep theirs');
select is(moderation.set_rung(1, 10, 'timeout', '2 weeks', '90 days')::text, '(10,timeout,336:00:00,2160:00:00)', 'one is added');
select is(
  moderation.set_rung(1, 11, 'ban', '1 year', null)::text, '(11,ban,8760:00:00,)', 'within null counts all that has not faded'
);
select is(moderation.set_rung(1, 12, 'ban')::text, '(12,ban,,720:00:00)', 'a ban may be for good');
select is(moderation.set_rung(1, 13, 'softban')::text, '(13,softban,,720:00:00)', 'what is over at once has no duration');
select tests.refuses(
  format('select moderation.set_rung(1, 13, %L, ''1 day'')', a.action), 'U0NDR',
  format('A %s is over at once: leave the duration out, or choose timeout or ban.', a.action),
  'one of a ' || a.action || ' is refused'
)
from (values ('kick'), ('softban')) as a (action);
select results_eq(
  $$select a.arguments from app.audit a where a.arguments @> '{"points": 4}'$$,
  $$values ('{"points": 4, "action": "kick", "duration": null, "within": "30 days"}'::jsonb)$$, 'each leaves an audit line'
);
select lives_ok(format('select moderation.set_rung(1, %s, ''kick'')', p.points), p.points || ' points are fine')
from (values ('1'), ('1000'), ('2.0')) as p (points);

-- Refusals.
select tests.refuses(
  'select moderation.set_rung(99, 1, ''kick'')', 'U0GLD',
  'Server 99 is not registered here. Invite the bot to it, then try again.',
  'an unknown guild is refused'
);
select tests.refuses(
  format('select moderation.set_rung(1, %s, ''kick'')', coalesce(p.points, 'null')), 'U0RUN',
  format('A rung of the ladder is reached by 1 to 1,000 points, not %s.', coalesce(p.points, 'null')),
  format('%s points are refused', coalesce(p.points, 'no'))
)
from (values ('0'), ('-1'), ('1001'), ('1.5'), (null)) as p (points);
select tests.refuses(
  format('select moderation.set_rung(1, 5, %L)', a.action), 'U0ACT',
  format('The ladder can do one of these: timeout, kick, softban, ban; not "%s".', coalesce(a.action, '')),
  format('the action %s is refused', a.action)
)
from (values ('warn'), ('hang'), (null)) as a (action);
select tests.refuses(
  format('select moderation.set_rung(1, 5, %L, %L, %L)', d.action, d.duration, d.within), 'U0DUR',
  format('The duration must be from 1 minute to %s days, written like 10m, 3d12h or 2 weeks, %s.',
    d.most, replace('not ' || d.said, 'not nothing', 'but none was given')), d.name
)
from (values
  ('timeout', null, '1d', 365, 'nothing', 'a timeout needs a duration'),
  ('timeout', '366d', '1d', 365, '"366d"', 'of at most a year'),
  ('ban', '3651d', '1d', 3650, '"3651d"', 'a ban of at most ten'),
  ('kick', null, '1s', 3650, '"1s"', 'points count for a minute at least')
) as d (action, duration, within, most, said, name);

-- The key.
select is(moderation.set_rung(1, 3, 'kick', key => 'k')::text, '(3,kick,,720:00:00)', 'a call may have a key');
select is(moderation.set_rung(1, 3, 'kick', key => 'k')::text, '(3,kick,,720:00:00)', 'the same again returns the same');
select throws_ok($$select moderation.set_rung(1, 3, 'ban', key => 'k')$$, 'U0KEY', null, 'something else is refused');
select lives_ok(format('select tests.run_as(%L, %L)', r, 'select moderation.set_rung(1, 3, ''kick'')'), r || ' may call it')
from unnest(array['guildkeeper_bot', 'guildkeeper_admin']) r;
select throws_ok(
  $$select tests.run_as('guildkeeper_reader', 'select moderation.set_rung(1, 3, ''kick'')')$$, '42501', null, 'a reader may not'
);
select is(
  (select count(*) from app.audit a where a.actor_id is not null), 0::bigint, 'without an actor it is an operator''s'
);

select * from finish();
rollback;
