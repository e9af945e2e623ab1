-- Revert guildkeeper:shop/errors from pg

begin;
set local role guildkeeper_owner;

delete from app.error
where name in (
  'unknown_item',
  'not_on_sale',
  'sold_out',
  'too_few_left',
  'limit_reached',
  'item_role_required',
  'item_level_required',
  'price_changed',
  'holds_too_little',
  'has_role',
  'lent_too_long',
  'not_usable',
  'worth_nothing',
  'invalid_item_name',
  'item_name_taken',
  'unknown_item_kind',
  'item_kind_stays',
  'item_without_price',
  'item_without_role',
  'item_with_role',
  'item_without_duration',
  'item_with_duration',
  'item_without_xp',
  'item_with_xp',
  'item_without_effect',
  'invalid_loan',
  'invalid_emoji',
  'nothing_to_take_away'
);

commit;
