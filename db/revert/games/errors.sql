-- Revert guildkeeper:games/errors from pg

begin;
set local role guildkeeper_owner;

delete from app.error
where name in (
  'no_side',
  'too_much_in_a_day',
  'hand_open',
  'unknown_game',
  'game_over',
  'too_late_to_double'
);

commit;
