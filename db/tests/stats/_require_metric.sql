-- Specification of stats._require_metric: a metric is one of those there are.

begin;
\ir ../../fixtures/guild.sql
select plan(3);

select lives_ok($$select stats._require_metric('messages')$$, 'messages are one');
select tests.refuses(
  $$select stats._require_metric('smiles')$$, 'U0MTR',
  'There is no metric "smiles". Choose one of: messages, deleted, active, active_7, active_28, new, returning, voice, joins, '
  'leaves, net, members, online.', 'smiles are none'
);
select throws_ok('select stats._require_metric(null)', 'U0MTR', null, 'nor is nothing');

select * from finish();
rollback;
