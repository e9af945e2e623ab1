-- Specification of income.set_claim: moderators make claims, and change them.

begin;
\ir ../../fixtures/guild.sql
select plan(17);

select is(
  income.set_claim(1, ' weekly ', 5, 10, '7 days', 201, 77)::text, '(weekly,5,10,"7 days",201,🪙)',
  'a claim is made, and returned as it is'
);
select results_eq(
  'select actor_id, function from app.audit', $$values (77::bigint, 'income.set_claim')$$, 'it leaves an audit line'
);
select is(
  income.set_claim(1, 'weekly', 0, 1000000000, '1 minute', null, 77, 'k')::text,
  '(weekly,0,1000000000,00:01:00,,🪙)', 'the same name is that claim, changed'
);
select results_eq(
  'select name, amount_min, amount_max, cooldown, required_role_id from income.timed_claim',
  $$values ('weekly', 0::bigint, 1000000000::bigint, interval '1 minute', null::bigint)$$, 'there is one of it'
);
create temp table before as select tests.state() as state;
select is(
  income.set_claim(1, 'weekly', 0, 1000000000, '1 minute', null, 77, 'k')::text,
  '(weekly,0,1000000000,00:01:00,,🪙)', 'the same key again returns the first result'
);
select is(tests.state(), (select b.state from before b), 'and changes nothing');
select tests.refuses(
  $$select income.set_claim(1, 'weekly', 1, 2, '1 day', null, 77, 'k')$$, 'U0KEY',
  'The key "k" was already used for another request (income.set_claim). Use a new key.',
  'the same key with other arguments is refused'
);
select tests.refuses(
  format('select income.set_claim(1, ''x'', %s, %s, ''1 day'')', a.least, a.most), 'U0AMT',
  format('The amount must be a whole number from %s to 1,000,000,000, %s.',
    a.bound, replace('not ' || a.said, 'not nothing', 'but none was given')), a.rule
)
from (values
  ('-1', '5', '0', '-1', 'an amount below zero'), ('1.5', '5', '0', '1.5', 'half a coin'), ('null', '5', '0', 'nothing', 'none'),
  ('0', '0', '1', '0', 'nothing at all'), ('5', '4', '5', '4', 'less than the least'),
  ('5', '1000000001', '5', '1000000001', 'more than 10^9')
) as a (least, most, bound, said, rule);
select tests.refuses(
  $$select income.set_claim(1, 'x', 1, 2, '1 day', 221)$$, 'U0ROL',
  'Role 221 does not exist in this server. Choose one of its roles.', 'another guild''s role is refused'
);
select tests.refuses(
  $$select income.set_claim(1, 'x', 1, 2, 'never')$$, 'U0DUR',
  'A claim can be had again after 1 minute to 365 days, written like 7 days or 12 hours, not "never".',
  'what is no duration is refused'
);
select tests.refuses(
  $$select income.set_claim(99, 'x', 1, 2, '1 day')$$, 'U0GLD',
  'Server 99 is not registered here. Invite the bot to it, then try again.', 'a guild nobody registered is refused'
);
select lives_ok(
  $$select tests.run_as('guildkeeper_bot', 'select income.set_claim(1, ''y'', 1, 2, ''1 day'')')$$, 'the bot may call it'
);

select * from finish();
rollback;
