-- Deploy guildkeeper:shop/errors to pg

begin;
set local role guildkeeper_owner;

insert into app.error (sqlstate, name, arguments, message) values
  ('U0ITM', 'unknown_item', '{one text}',
   'There is no item "%1$s". Choose one by its name or number.'),
  ('U0NFS', 'not_on_sale', '{one text}',
   '%1$s is not on sale.'),
  ('U0STK', 'sold_out', '{one text, two text}',
   'The shop has %2$s of %1$s left.'),
  ('U0LIM', 'limit_reached', '{one text, two text, three text}',
   'A member may buy %2$s of %1$s in all, and you have bought %3$s.'),
  ('U0IRL', 'item_role_required', '{one text, two text}',
   '%1$s is for members with the role "%2$s".'),
  ('U0ILV', 'item_level_required', '{one text, two text, three text}',
   '%1$s is for members from level %2$s on, and you are at level %3$s.'),
  ('U0PRC', 'price_changed', '{one text, two text}',
   'The price of %1$s is %2$s now. Have another look, then decide.'),
  ('U0HLD', 'holds_too_little', '{one text, two text, three text}',
   'That takes %2$s of %1$s, and you have %3$s.'),
  ('U0HAS', 'has_role', '{one text}',
   'You have the role "%1$s" already.'),
  ('U0LNG', 'lent_too_long', '{one text}',
   'The role "%1$s" can be lent for ten years at most.'),
  ('U0USE', 'not_usable', '{one text}',
   '%1$s is to keep, to give or to sell; it does nothing when it is used.'),
  ('U0NSL', 'worth_nothing', '{one text}',
   'The shop pays nothing for %1$s.'),
  ('U0INM', 'invalid_item_name', '{one text}',
   'An item''s name is one line of 1 to 80 readable characters that are not only digits, not "%1$s".'),
  ('U0TAK', 'item_name_taken', '{one text, two text}',
   'There is an item "%1$s" already: number %2$s.'),
  ('U0KND', 'unknown_item_kind', '{one text, two text}',
   'There is no kind of item "%1$s". Choose one of: %2$s.'),
  ('U0STY', 'item_kind_stays', '{one text, two text}',
   'The kind of %1$s stays %2$s. Remove it and make another item instead.'),
  ('U0IKD', 'wrong_for_kind', '{one text, two text}',
   'An item of the kind %1$s %2$s.'),
  ('U0LEN', 'invalid_loan', '{one text}',
   'A role is lent for 1 minute to 365 days, given such as 7 days or 12 hours, not for "%1$s".'),
  ('U0EMJ', 'invalid_emoji', '{one text}',
   'An emoji is one emoji or word of at most 64 characters, not "%1$s".'),
  ('U0WTH', 'nothing_to_take_away', '{one text}',
   'An item has no "%1$s" to take away. Choose one of: stock, limit, description, emoji, required_role, required_level.');

commit;
