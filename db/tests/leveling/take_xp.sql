-- Specification of leveling.take_xp: takes XP from a member, and the level and roles that went with them.

begin;
\ir ../../fixtures/guild.sql
select plan(23);

insert into leveling.reward (guild_id, role_id, level) values (1, 201, 1), (1, 202, 2);
select tests.set_xp(5, 450);
delete from app.audit;
select tests.clear_effects();

select is(
  leveling.take_xp(1, 5, 100, 'spam', 77)::text, '(5,350,1,1,1,100,400,0.8333,t)',
  'XP are taken, and it returns where the member stands'
);
select results_eq(
  $$select rule, amount, xp, actor_id, reason from leveling.history where member_id = 5 and rule = 'take'$$,
  $$values ('take', -100::bigint, 350::bigint, 77::bigint, 'spam')$$, 'the history keeps it as a negative amount'
);
select results_eq(
  'select actor_id, function, arguments from app.audit',
  $$values (77::bigint, 'leveling.take_xp', '{"amount": 100, "reason": "spam", "member_id": 5}'::jsonb)$$,
  'the call leaves an audit line'
);
select results_eq(
  'select tests.effects()', array['DELETE /guilds/1/members/5/roles/202'],
  'the role of the level that is gone is taken back, and nothing is announced'
);
select is(
  leveling.take_xp(1, 5, 350)::text, '(5,0,0,,0,0,100,0,t)', 'of one who has nothing left the rank is null'
);
select is((select r.rank from leveling.rank(1, 5) r), null, 'and they have none');

-- Refusals.
select tests.set_xp(6, 10);
select tests.refuses(
  'select leveling.take_xp(1, 6, 11)', 'U0XPL',
  'That is more than there is: the member has 10 XP, and 11 cannot be taken.',
  'more than the member has is refused'
);
select tests.refuses(
  'select leveling.take_xp(1, 777, 1)', 'U0XPL',
  'That is more than there is: the member has 0 XP, and 1 cannot be taken.',
  'from somebody without XP nothing can be taken'
);
select tests.refuses(
  'select leveling.take_xp(99, 6, 1)', 'U0GLD',
  'Server 99 is not registered here. Invite the bot to it, then try again.',
  'a guild nobody registered is refused'
);
select tests.refuses(
  'select leveling.take_xp(1, 0, 1)', 'U0MEM', 'A member is given by a Discord id, a positive number. 0 is none.',
  'what is no member''s id is refused'
);
select tests.refuses(
  format('select leveling.take_xp(1, 6, %L)', a.amount), 'U0AMT',
  format('The amount must be a whole number from 1 to 1,000,000,000, %s.', coalesce('not ' || a.amount, 'but none was given')),
  format('the amount %s is refused', coalesce(a.amount, 'nothing'))
)
from (values ('0'), ('-1'), ('1000000001'), ('2.5'), ('NaN'), ('-Infinity'), (null)) as a (amount);
select tests.refuses(
  format('select leveling.take_xp(1, 6, 1, %L)', repeat('x', 401)), 'U0TXT',
  'The reason must be at most 400 characters, without control or unreadable characters.',
  'a reason of 401 characters is refused'
);

-- The idempotency key.
create temp table first as select leveling.take_xp(1, 6, 4, null, 77, 'k')::text as standing;
create temp table before as select tests.state() as state;
select is(
  leveling.take_xp(1, 6, 4, null, 77, 'k')::text, (select f.standing from first f),
  'the same key again returns the first result'
);
select is(tests.state(), (select b.state from before b), 'and changes nothing');
select tests.refuses(
  $$select leveling.take_xp(1, 6, 5, null, 77, 'k')$$, 'U0KEY',
  'The key "k" was already used for another request (leveling.take_xp). Use a new key.',
  'the same key with other arguments is refused'
);
select lives_ok($$select tests.run_as('guildkeeper_bot', 'select leveling.take_xp(1, 6, 1)')$$, 'the bot may call it');
select is_empty('select * from leveling.selfcheck(1)', 'the books are sound');

select * from finish();
rollback;
