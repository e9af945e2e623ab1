-- Specification of leveling.set_xp: sets a member's XP to what they shall be.

begin;
\ir ../../fixtures/guild.sql
select plan(29);

insert into leveling.reward (guild_id, role_id, level) values (1, 201, 1), (1, 202, 2);
delete from app.audit;

select is(leveling.set_xp(1, 5, 450, 'moved here', actor_id => 77)::text, '(5,450,2,1,1,400,900,0.1000,t)', 'XP are set upwards');
select results_eq(
  'select tests.effects()',
  array['PUT /guilds/1/members/5/roles/201', 'PUT /guilds/1/members/5/roles/202',
    'POST /channels/101/messages leveling.level_up'],
  'levels, roles and the announcement follow'
);
select tests.clear_effects();
select is(leveling.set_xp(1, 5, 150)::text, '(5,150,1,1,1,100,400,0.1667,t)', 'and downwards');
select results_eq(
  'select tests.effects()', array['DELETE /guilds/1/members/5/roles/202'], 'then roles go, and nothing is announced'
);
select is(leveling.set_xp(1, 5, 150)::text, '(5,150,1,1,1,100,400,0.1667,t)', 'to what they are already');
select is(leveling.set_xp(1, 5, 0)::text, '(5,0,0,,0,0,100,0,t)', 'and to 0');
select is(
  leveling.set_xp(1, 6, 1000000000000)::text, '(6,1000000000000,1000,1,1,100000000,,1,t)',
  'the most is 10^12, at the last level, 1000'
);
select results_eq(
  'select rule, amount, xp, actor_id, reason from leveling.history where member_id = 5 order by history_id',
  $$values ('set', 450::bigint, 450::bigint, 77::bigint, 'moved here'), ('set', -300, 150, null, null),
    ('set', 0, 150, null, null),
    ('set', -150, 0, null, null)$$,
  'the history keeps the differences'
);
select results_eq(
  'select actor_id, function, arguments from app.audit order by audit_id limit 1',
  $$values (77::bigint, 'leveling.set_xp', '{"xp": 450, "reason": "moved here", "member_id": 5}'::jsonb)$$,
  'each call leaves an audit line'
);

-- Refusals.
select tests.refuses(
  format('select leveling.set_xp(1, 5, %L)', a.xp), 'U0AMT',
  format('The amount must be a whole number from 0 to 1,000,000,000,000, %s.', coalesce('not ' || a.xp, 'but none was given')),
  format('%s XP are refused', coalesce(a.xp, 'nothing'))
)
from (values ('-1'), ('1000000000001'), ('99999999999999999999'), ('0.5'), ('NaN'), ('Infinity'), (null)) as a (xp);
select tests.refuses(
  'select leveling.set_xp(99, 5, 1)', 'U0GLD',
  'Server 99 is not registered here. Invite the bot to it, then try again.',
  'a guild nobody registered is refused'
);
select tests.refuses(
  'select leveling.set_xp(1, -1, 1)', 'U0MEM', 'A member is given by a Discord id, a positive number. -1 is none.',
  'what is no member''s id is refused'
);
select tests.refuses(
  format('select leveling.set_xp(1, 5, 1, %L)', e'\uFFFD'), 'U0TXT',
  'The reason must be at most 400 characters, without control or unreadable characters.',
  'an unreadable reason is refused'
);

-- The idempotency key.
create temp table first as select leveling.set_xp(1, 7, 40, null, actor_id => 77, key => 'k')::text as standing;
select tests.set_xp(7, 50);
create temp table before as select tests.state() as state;
select is(
  leveling.set_xp(1, 7, 40, null, actor_id => 77, key => 'k')::text, (select f.standing from first f),
  'the same key again returns the first result'
);
select is(tests.state(), (select b.state from before b), 'and changes nothing, though the XP are others by now');
select tests.refuses(
  $$select leveling.set_xp(1, 7, 41, null, actor_id => 77, key => 'k')$$, 'U0KEY',
  'The key "k" was already used for another request (leveling.set_xp). Use a new key.',
  'the same key with other arguments is refused'
);
select lives_ok($$select tests.run_as('guildkeeper_bot', 'select leveling.set_xp(1, 5, 1)')$$, 'the bot may call it');
select is_empty('select * from leveling.selfcheck(1)', 'the books are sound');

-- Who cannot have any
insert into app.member (guild_id, member_id, is_bot, left_at, seen_at)
values (1, 901, true, null, now()), (1, 902, false, now(), now());
update app.guild set intents = 1 << 1;
select tests.refuses('select leveling.set_xp(1, 901, 5)', 'U0BOT', 'Bots have no use for that. Choose a person.', 'a bot');
select tests.refuses('select leveling.set_xp(1, 902, 5)', 'U0GON', 'They are not in this server any more.', 'who left');
select tests.refuses(
  'select leveling.set_xp(1, 903, 5, member_is_here => false)', 'U0GON', 'They are not in this server any more.',
  'who never was here, as Discord says now'
);
insert into leveling.member (guild_id, member_id, xp) values (1, 901, 50);
select is((leveling.set_xp(1, 901, 0)).xp, 0::bigint, 'what a bot has can be taken');
select tests.refuses(
  $$select leveling.set_xp(1, 903, 5, at => '-infinity')$$, 'U0TIM',
  'The time must lie between 2015 and 2100. -infinity does not.', 'a time without a beginning is refused'
);

select * from finish();
rollback;
