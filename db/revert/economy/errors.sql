-- Revert guildkeeper:economy/errors from pg

begin;
set local role guildkeeper_owner;

delete from app.error
where name in (
  'insufficient_funds',
  'insufficient_savings',
  'too_little_to_take',
  'too_rich',
  'oneself',
  'not_yours',
  'immutable_ledger',
  'empty_wallet',
  'empty_bank',
  'unreadable_amount',
  'unknown_account',
  'nobody',
  'unknown_transaction',
  'not_their_transaction',
  'reversed_already',
  'is_reversal',
  'spent',
  'unconfirmed_reset',
  'not_your_statement',
  'not_your_buttons',
  'unknown_board',
  'not_on_this_board',
  'invalid_step'
);

commit;
