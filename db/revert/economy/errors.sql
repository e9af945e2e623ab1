-- Revert guildkeeper:economy/errors from pg

begin;
set local role guildkeeper_owner;

delete from app.error
where name in (
  'insufficient_funds',
  'too_rich',
  'oneself',
  'a_bot',
  'gone',
  'not_yours',
  'immutable_ledger',
  'nothing_there',
  'unknown_account',
  'nobody',
  'unknown_transaction',
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
