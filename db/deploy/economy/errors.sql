-- Deploy guildkeeper:economy/errors to pg

begin;
set local role guildkeeper_owner;

insert into app.error (sqlstate, name, arguments, message) values
  ('U0FND', 'insufficient_funds', '{one text, two text, three text}',
   'That takes %1$s, and there are %2$s in the %3$s.'),
  ('U0RCH', 'too_rich', '{one text}',
   'Nobody can have more than %1$s in one place.'),
  ('U0SLF', 'oneself', '{}',
   'That takes two: choose somebody else.'),
  ('U0NOT', 'not_yours', '{}',
   'This is another member''s. Use the command yourself.'),
  ('U0IMM', 'immutable_ledger', '{}',
   'The ledger is never rewritten. economy.reverse takes a transaction back.'),
  ('U0NIL', 'nothing_there', '{one text}',
   'There is nothing in the %1$s.'),
  ('U0ACC', 'unknown_account', '{one text}',
   'There is no account "%1$s". Choose wallet or bank.'),
  ('U0NBD', 'nobody', '{}',
   'That is nobody: no person was named, or none has the role.'),
  ('U0TRN', 'unknown_transaction', '{one text}',
   'There is no transaction %1$s in this server. /economy statement shows a member''s, each with its transaction_id.'),
  ('U0TRM', 'not_their_transaction', '{one text, two text}',
   'Transaction %1$s moved nothing of <@%2$s>. /economy statement shows a member''s, each with its transaction_id.'),
  ('U0REV', 'reversed_already', '{one text}',
   'Transaction %1$s was taken back already.'),
  ('U0RRV', 'is_reversal', '{one text}',
   'Transaction %1$s takes another one back, and stays. Give or take the amount instead.'),
  ('U0SPT', 'spent', '{one text, two text, three text, four text}',
   'Nothing was taken back: <@%1$s> has %2$s left in the %3$s, and %4$s would have to come from there.'),
  ('U0ALL', 'unconfirmed_reset', '{one text, two text}',
   'This takes the money of all %1$s members. To go ahead, repeat it with confirm: %2$s'),
  ('U0SEE', 'not_your_statement', '{}',
   'Only the member, and a moderator with /economy statement, can see this.'),
  ('U0BTN', 'not_your_buttons', '{}',
   'These buttons belong to the member who opened this. /richest opens one for you.'),
  ('U0BRD', 'unknown_board', '{one text}',
   'There is no board "%1$s". Choose one of: net worth, wallet, bank.'),
  ('U0POR', 'not_on_this_board', '{}',
   'You are not on this board: nothing of yours is counted on it yet.'),
  ('U0STP', 'invalid_step', '{one text}',
   'A step of %1$s will not do: it must be longer than nothing, and there are at most 1000 of them.');

commit;
