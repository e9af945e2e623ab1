-- Specification of income.claim: what the moderators let members claim.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/games.sql
select plan(19);

select income.set_claim(1, 'weekly', 7, 7, '7 days') is null as made;
select income.set_claim(1, 'boost', 50, 60, '30 days', 202) is null as made;

select is(
  (select format('%s %s %s %s %s', c.claim, c.amount, c.streak, c.next_at, c.wallet)
  from income.claim(1, 5, 'weekly', '{}', 5, 'k', '2026-01-01T12:00Z') c),
  'weekly 7 0 2026-01-08 12:00:00+00 107', 'it pays, and says when the next one is ready'
);
select is(
  (income.claim(1, 5, 'weekly', '{201}', 5, 'k', '2026-01-02T12:00Z')).wallet, 107::bigint,
  'the same key again returns the first result, whatever roles the member has by now'
);
select tests.refuses(
  $$select income.claim(1, 5, 'weekly', '{}', 5, 'k2', '2026-01-08T11:59Z')$$, 'U0CLD', 'That is not ready yet.',
  'too early is refused'
);
select lives_ok($$select income.claim(1, 5, 'weekly', '{}', 5, 'k2', '2026-01-08T12:00Z')$$, 'then it is not');
select tests.refuses(
  $$select income.claim(1, 5, 'boost', '{201,203}', 5)$$, 'U0RQR', 'You need the role <@&202> for that.',
  'a claim of a role takes that role'
);
select tests.refuses(
  $$select income.claim(1, 5, 'boost', '{}', 5)$$, 'U0RQR', 'You need the role <@&202> for that.', 'also from who has none'
);
select ok(c.amount between 50 and 60, 'and pays who has it') from income.claim(1, 5, 'boost', '{201,202}', 5) c;
select lives_ok($$select income.claim(1, 6, 'boost')$$, 'an operator who asked for no roles answers for them');
select tests.refuses(
  $$select income.claim(1, 5, 'monthly', '{}', 5)$$, 'U0CLM', 'There is no claim "monthly". /claims shows those there are.',
  'one that there is not is refused'
);
select tests.refuses(
  $$select income.claim(1, 5, 'weekly', '{}', 6)$$, 'U0NOT', 'This button belongs to somebody else. Use the command yourself.',
  'nobody claims for another member'
);
select tests.refuses(
  $$select income.claim(99, 5, 'weekly')$$, 'U0GLD',
  'Server 99 is not registered here. Invite the bot to it, then try again.', 'a guild nobody registered is refused'
);
select is((income.claim(1, 5, 'daily', '{}', 5)).amount, 200::bigint, 'daily is economy.daily');
select tests.refuses(
  $$select income.claim(1, 5, ' Daily', '{}', 5)$$, 'U0CLD', 'That is not ready yet.', 'with its day'
);
select ok(c.amount between 50 and 150, 'work is income.work') from income.claim(1, 5, 'work', '{}', 5) c;
select tests.refuses($$select income.work(1, 5, 5)$$, 'U0CLD', 'That is not ready yet.', 'with its cooldown');

-- Made anew, a claim is no second one.
select income.claim(1, 7, 'weekly', at => '2026-01-01T12:00Z') is null as claimed;
select income.remove_claim(1, 'weekly') is null as removed;
select income.set_claim(1, 'weekly', 7, 7, '1 day') is null as made;
select tests.refuses(
  $$select income.claim(1, 7, 'weekly', at => '2026-01-03T12:00Z')$$, 'U0CLD', 'That is not ready yet.',
  'a claim that was removed and made anew remembers who claimed it'
);
delete from income.timed_claim where name = 'boost';
insert into income.timed_claim values (1, 'boost', 1, 1, '1 day', 555);
select tests.refuses(
  $$select income.claim(1, 5, 'boost', '{}', 5)$$, 'U0RQR', 'You need the role <@&555> for that.',
  'a role that nobody knows any more is named by its id'
);
select lives_ok(
  $$select tests.run_as('guildkeeper_bot', 'select income.claim(1, 70, ''weekly'', ''{}'')')$$, 'the bot may call it'
);
select is_empty('select * from economy.selfcheck(1)', 'the books are sound');

select * from finish();
rollback;
