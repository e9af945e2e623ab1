-- Revert guildkeeper:leveling/errors from pg

begin;
set local role guildkeeper_owner;

delete from app.error
where name in (
  'unknown_period',
  'too_much_xp',
  'too_little_xp',
  'invalid_level',
  'invalid_factor',
  'one_target',
  'no_such_reward',
  'not_your_board',
  'not_your_xp',
  'not_on_board',
  'unconfirmed'
);

commit;
