-- Specification of stats._require_metric: a metric is one of those there are.

begin;
\ir ../../fixtures/guild.sql
select plan(6);

select lives_ok($$select stats._require_metric('messages')$$, 'messages are one');
select tests.refuses(
  $$select stats._require_metric('smiles')$$, 'U0MTR',
  'There is no metric "smiles". Choose one of: messages, deleted, active, active_7, active_28, new, returning, voice, joins, '
  'leaves, net, members, online.', 'smiles are none'
);
select throws_ok('select stats._require_metric(null)', 'U0MTR', null, 'nor is nothing');
select tests.refuses(
  $$select stats._require_metric('voice', channel_id => 102)$$, 'U0MTC',
  '"voice" is not counted by channel: leave the channel out.', 'voice is counted by member'
);
select tests.refuses(
  $$select stats._require_metric('deleted', member_id => 5)$$, 'U0MTM',
  '"deleted" is not counted by member: leave the member out.', 'and what was deleted by channel'
);
select lives_ok($$select stats._require_metric('messages', 102, 5)$$, 'messages by both');

select * from finish();
rollback;
