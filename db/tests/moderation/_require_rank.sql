-- Specification of moderation._require_rank: a moderator's permission and rank; moderation._require_authority has the
-- whole table.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/moderation.sql
select plan(4);

select lives_ok($$select moderation._require_rank('ban', tests.facts(2, 1, 4))$$, 'one role above, with the permission, may');
select throws_ok($$select moderation._require_rank('ban', tests.facts(2, 1, 2))$$, 'U0PRM', null, 'without it may not');
select throws_ok($$select moderation._require_rank('ban', tests.facts(2, 2, 4))$$, 'U0RNK', null, 'nor an equal');
select throws_ok($$select moderation._require_rank('ban', null)$$, 'U0FCT', null, 'nor one of whom nothing is known');

select * from finish();
rollback;
