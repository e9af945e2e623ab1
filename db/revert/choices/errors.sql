-- Revert guildkeeper:choices/errors from pg

begin;
set local role guildkeeper_owner;

delete from app.error
where name in (
  'not_offered',
  'denied',
  'forbidden_role_worn',
  'level_required',
  'menu_price_changed',
  'option_full',
  'choice_most',
  'choice_fewest',
  'option_held',
  'option_not_held',
  'choice_bound',
  'menu_locked'
);

commit;
