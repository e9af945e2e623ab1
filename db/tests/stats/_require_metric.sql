-- Specification of stats._require_metric: a metric is one of those there are.

begin;
\ir ../../fixtures/guild.sql
select plan(8);

select lives_ok($$select stats._require_metric('messages')$$, 'messages are one');
select tests.refuses(
  $$select stats._require_metric('smiles')$$, 'U0MTR',
  'There is no metric "smiles". Choose one of: messages, deleted, active, active_7, active_28, new, returning, voice, joins, '
  'leaves, net, members, online.', 'smiles are none'
);
select throws_ok('select stats._require_metric(null)', 'U0MTR', null, 'nor is nothing');
select tests.refuses(
  $$select stats._require_metric('joins', channel_id => 102)$$, 'U0MTC',
  '"joins" is not counted by channel: leave the channel out.', 'nobody joins a channel'
);
select lives_ok($$select stats._require_metric('voice', 102), stats._require_metric('voice', null, 5)$$, 'voice by either');
select tests.refuses(
  $$select stats._require_metric('voice', 102, 5)$$, 'U0MTO',
  '"voice" is counted by channel or by member, not by both: leave one out.', 'but not by both'
);
select tests.refuses(
  $$select stats._require_metric('deleted', member_id => 5)$$, 'U0MTM',
  '"deleted" is not counted by member: leave the member out.', 'and what was deleted by channel'
);
select lives_ok($$select stats._require_metric('messages', 102, 5)$$, 'messages by both');

select * from finish();
rollback;
