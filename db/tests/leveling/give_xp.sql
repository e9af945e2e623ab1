-- Specification of leveling.give_xp: a moderator or an operator gives XP, and everything that follows from XP follows.

begin;
\ir ../../fixtures/guild.sql
select plan(55);

select is(
  leveling.give_xp(1, 5, 450, 'helped', actor_id => 77)::text, '(5,450,2,1,1,400,900,0.1000,t)',
  'a grant gives XP and returns where the member stands then'
);
select is(leveling.give_xp(1, 5, 50)::text, '(5,500,2,1,1,400,900,0.2000,t)', 'another one adds to it');
select results_eq(
  'select rule, amount, xp, actor_id, reason
    from leveling.history where guild_id = 1 and member_id = 5 order by history_id',
  $$values ('grant', 450::bigint, 450::bigint, 77::bigint, 'helped'), ('grant', 50, 500, null, null)$$,
  'the history keeps how much, who and why'
);
select results_eq(
  'select actor_id, function, arguments, database_user from app.audit order by audit_id',
  $$values (77::bigint, 'leveling.give_xp', '{"amount": 450, "reason": "helped", "member_id": 5}'::jsonb, 'postgres'),
    (null, 'leveling.give_xp', '{"amount": 50, "reason": null, "member_id": 5}', 'postgres')$$,
  'each call leaves an audit line; without an actor it is the operator''s'
);
select results_eq(
  'select tests.effects()', array['POST /channels/101/messages leveling.level_up'], 'the level is announced, once'
);
select is(tests.xp(5, 2), null, 'other guilds do not hear of it');
select is(
  leveling.give_xp(1, 6, 1000000000)::text, '(6,1000000000,1000,1,2,100000000,,1,t)', 'a billion is not too much at once'
);
select is(
  leveling.give_xp(1, 7, 1.0)::text, '(7,1,0,3,3,0,100,0.0100,t)', 'a whole number may be written with decimals'
);
do $$
begin
  perform leveling.give_xp(1, 8, 10, at => '2026-01-01 10:00Z');
end;
$$;
select is(
  (select h.at from leveling.history h where h.member_id = 8), '2026-01-01 10:00Z'::timestamptz,
  'the time of the grant is an argument'
);

-- Refusals.
select tests.refuses(
  format('select leveling.give_xp(%s, 5, 10)', coalesce(g.id, 'null')), 'U0GLD',
  format('Server %s is not registered here. Invite the bot to it, then try again.', coalesce(g.id, 'null')),
  format('guild %s is refused', coalesce(g.id, 'null'))
)
from (values ('99'), ('-1'), (null)) as g (id);
select tests.refuses(
  format('select leveling.give_xp(1, %s, 10)', coalesce(m.id, 'null')), 'U0MEM',
  format('A member is given by a Discord id, a positive number. %s is none.', coalesce(m.id, 'null')),
  format('member %s is refused', coalesce(m.id, 'null'))
)
from (values ('0'), ('-5'), (null)) as m (id);
select tests.refuses(
  format('select leveling.give_xp(1, 5, %s)', coalesce(quote_literal(a.amount), 'null')), 'U0AMT',
  format('The amount must be a whole number from 1 to 1,000,000,000, %s.',
    replace('not ' || a.said, 'not nothing', 'but none was given')),
  format('the amount %s is refused', a.said)
)
from (values
  ('0', '0'), ('-1', '-1'), ('1000000001', '1000000001'), ('9223372036854775808', '9223372036854775808'),
  ('1.5', '1.5'), ('0.999', '0.999'), ('NaN', 'NaN'), ('Infinity', 'Infinity'), ('-Infinity', '-Infinity'),
  (null, 'nothing'),
  ('1e400', '1' || repeat('0', 39))
) as a (amount, said);
select tests.refuses(
  format('select leveling.give_xp(1, 5, 10, %L)', r.reason), 'U0TXT',
  'The reason must be at most 400 characters, without control or unreadable characters.',
  format('%s is refused', r.name)
)
from (values
  (repeat('x', 401), 'a reason of 401 characters'),
  (e'a\x01b', 'a reason with a control character'),
  (e'a\uFFFDb', 'a reason with what stands for NUL and other unreadable characters')
) as r (reason, name);
select lives_ok(
  format('select leveling.give_xp(1, 9, 10, %L)', repeat('ü', 400)), 'a reason of 400 characters is fine'
);
select tests.set_xp(10, 999999999995);
select tests.refuses(
  'select leveling.give_xp(1, 10, 6)', 'U0MAX',
  'No member can have more than 1,000,000,000,000 XP, and this one has 999,999,999,995 already.',
  'more XP than 10^12 in all are refused'
);
select is((leveling.give_xp(1, 10, 5)).xp, 1000000000000, 'just as much is not');
select throws_ok('select leveling.give_xp(1, 10, 1)', 'U0MAX', null, 'then nothing more can be given');

-- The idempotency key.
create temp table first as select leveling.give_xp(1, 20, 100, 'once', actor_id => 77, key => 'k')::text as standing;
select is((select f.standing from first f), '(20,100,1,4,7,100,400,0.0000,t)', 'a call may have a key');
select tests.set_xp(21, 5000);
create temp table before as select tests.state() as state;
select is(
  leveling.give_xp(1, 20, 100, 'once', actor_id => 77, key => 'k')::text, (select f.standing from first f),
  'the same key again returns the first result, though the rank would be another one now'
);
select is(tests.state(), (select b.state from before b), 'and changes nothing');
select tests.refuses(
  k.sql, 'U0KEY', 'The key "k" was already used for another request (leveling.give_xp). Use a new key.',
  format('the same key %s is refused', k.name)
)
from (values
  ($$select leveling.give_xp(1, 20, 101, 'once', actor_id => 77, key => 'k')$$, 'with another amount'),
  ($$select leveling.give_xp(1, 21, 100, 'once', actor_id => 77, key => 'k')$$, 'for another member'),
  ($$select leveling.give_xp(1, 20, 100, 'twice', actor_id => 77, key => 'k')$$, 'for another reason'),
  ($$select leveling.give_xp(1, 20, 100, 'once', actor_id => 78, key => 'k')$$, 'of another actor'),
  ($$select leveling.give_xp(1, 20, 100, 'once', actor_id => null, key => 'k')$$, 'of an operator'),
  ($$select leveling.take_xp(1, 20, 100, 'once', 77, 'k')$$, 'for another function')
) as k (sql, name);
select is((leveling.give_xp(2, 20, 7, 'once', actor_id => 77, key => 'k')).xp, 7::bigint, 'in another guild it is another key');
select throws_ok(
  $$select leveling.give_xp(1, 20, 0, key => 'refused')$$, 'U0AMT', null, 'a call that is refused'
);
select is((leveling.give_xp(1, 20, 1, key => 'refused')).xp, 101::bigint, 'leaves its key free');
select tests.refuses(
  format('select leveling.give_xp(1, 20, 1, key => %L)', repeat('k', 401)), 'U0TXT',
  'The key must be at most 400 characters, without control or unreadable characters.',
  'a key that is too long is refused'
);

-- Who may call.
select lives_ok($$select tests.run_as('guildkeeper_bot', 'select leveling.give_xp(1, 5, 1)')$$, 'the bot may call it');
select lives_ok($$select tests.run_as('guildkeeper_admin', 'select leveling.give_xp(1, 5, 1)')$$, 'an operator may');
select throws_ok(
  $$select tests.run_as('guildkeeper_reader', 'select leveling.give_xp(1, 5, 1)')$$, '42501', null, 'a reader may not'
);
select is_empty('select * from leveling.selfcheck(1)', 'after all of that the books are sound');

-- Who cannot have any
insert into app.member (guild_id, member_id, is_bot, left_at, seen_at)
values (1, 901, true, null, now()), (1, 902, false, now(), now());
update app.guild set intents = 1 << 1;
select tests.refuses('select leveling.give_xp(1, 901, 5)', 'U0BOT', 'Bots have no use for that. Choose a person.', 'a bot');
select tests.refuses('select leveling.give_xp(1, 902, 5)', 'U0GON', 'They are not in this server any more.', 'who left');
select tests.refuses(
  'select leveling.give_xp(1, 903, 5, member_is_bot => true)', 'U0BOT', 'Bots have no use for that. Choose a person.',
  'who is a bot, as Discord says now'
);
select tests.refuses(
  'select leveling.give_xp(1, 903, 5, member_is_here => false)', 'U0GON', 'They are not in this server any more.',
  'who never was here, as Discord says now'
);
select tests.refuses(
  $$select leveling.give_xp(1, 903, 5, at => 'infinity')$$, 'U0TIM',
  'The time must lie between 2015 and 2100. infinity does not.', 'a time without an end is refused'
);

select * from finish();
rollback;
