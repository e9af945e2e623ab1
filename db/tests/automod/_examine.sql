-- Specification of automod._examine: automatic rules look at a batch of messages.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/automod.sql
select plan(15);

select tests.examine(tests.wrote('bad'));
select is(tests.met(), null, 'without rules nothing is met');
select tests.rule('words', words => 'bad', action => 'warn');
select tests.rule('rate', threshold => 3, within => '10s');
select tests.examine(
  tests.wrote('bad', 0), tests.wrote('good', 1), tests.wrote('bad', 0, guild_id => 2), tests.wrote('good', 2),
  tests.wrote('fine', 0, 502)
);
select is(tests.met(), '1: 1, 2: 1', 'each rule finds its messages in the batch, and in no other guild');
select is(tests.cases(), '1 warn 501', 'and has its consequence');
select is(tests.deleted(), 2::bigint, 'for each message');
select tests.examine(tests.wrote('bad', 0), tests.wrote('good', 1), tests.wrote('good', 2));
select is(
  tests.met() || ', ' || tests.cases() || ', ' || tests.deleted(), '1: 1, 2: 1, 1 warn 501, 2',
  'a batch that comes again changes nothing'
);

select automod._examine(array[tests.wrote('bad', 1)], true, tests.s());
select is(tests.met(), '1: 2, 2: 1', 'an edit is looked at for what it says now');
select is(tests.deleted(), 3::bigint, 'and deleted');
select automod._examine(array[tests.wrote('bad', 2)], true, tests.s(), tests.s(-3601));
select is(tests.met(), '1: 2, 2: 1', 'but not when it was edited long ago, and is pinned now');
select automod._examine(array[tests.wrote('bad', 2)], true, tests.s(), tests.s(-60));
select is(tests.met(), '1: 3, 2: 1', 'a minute is not long');
select tests.forget();
select tests.rule('rate', threshold => 2, within => '10s');
select automod._examine(array[tests.wrote('a', 0), tests.wrote('b', 1), tests.wrote('c', 2)], true, tests.s());
select is(tests.met(), null, 'edits are no messages: however many there are, they are no flood');

select tests.forget();
select tests.rule('words', words => 'bad', action => 'warn', exempt_role_ids => '{202}');
select tests.examine(tests.wrote('bad', role_ids => '{202}'));
select is(tests.met(), null, 'who is exempt is passed over');
select lives_ok($$select automod._examine('{}'), automod._examine(null)$$, 'an empty batch, and none, are fine');
select tests.examine(null, tests.wrote('bad', 0, 0), tests.wrote('bad', 1, 503));
select is(tests.cases(), '1 warn 503', 'what is no message does not hold up the others in its batch');

select tests.forget();
select tests.rule('words', words => 'bad', action => 'warn');
select tests.examine(tests.wrote('bad', n => n)) from generate_series(1, 20) n;
select is(tests.met() || ', ' || tests.cases() || ', ' || tests.deleted(), '1: 20, 1 warn 501, 20',
  'twenty bad messages at once are deleted, and are one warning');
select is_empty('select * from moderation.selfcheck(1)', 'the books are sound');

select * from finish();
rollback;
