-- Specification of income.remove_claim: a claim less.

begin;
\ir ../../fixtures/guild.sql
select plan(7);

select income.set_claim(1, 'weekly', 5, 10, '7 days', 201) is null as made;
delete from app.audit;
select is(
  income.remove_claim(1, 'weekly', 77, 'k')::text, '(weekly,5,10,"7 days",201,🪙)', 'it returns what the claim was'
);
select is_empty('select from income.timed_claim', 'there is none any more');
select results_eq(
  'select actor_id, function from app.audit', $$values (77::bigint, 'income.remove_claim')$$, 'it leaves an audit line'
);
select is(
  income.remove_claim(1, 'weekly', 77, 'k')::text, '(weekly,5,10,"7 days",201,🪙)',
  'the same key again returns the first result'
);
select tests.refuses(
  $$select income.remove_claim(1, 'weekly', 77)$$, 'U0CLM', 'There is no claim "weekly". /claims shows those there are.',
  'one that there is not is refused'
);
select tests.refuses(
  $$select income.remove_claim(99, 'weekly')$$, 'U0GLD',
  'Server 99 is not registered here. Invite the bot to it, then try again.', 'a guild nobody registered is refused'
);
select lives_ok(
  $$select tests.run_as('guildkeeper_bot', 'select income.remove_claim(1, ''weekly'', 77, ''k'')')$$, 'the bot may call it'
);

select * from finish();
rollback;
