-- Deploy guildkeeper:leveling/errors to pg

begin;
set local role guildkeeper_owner;

insert into app.error (sqlstate, name, arguments, message) values
  ('U0PER', 'unknown_period', '{given text}',
   'There is no period "%1$s". Choose one of: all time, today, this week, this month.'),
  ('U0MAX', 'too_much_xp', '{most number, has number}',
   'No member can have more than %1$s XP, and this one has %2$s already.'),
  ('U0XPL', 'too_little_xp', '{wanted number, has number}',
   'That is more than there is: the member has %2$s XP, and %1$s cannot be taken.'),
  ('U0LVL', 'invalid_level', '{given text, least number, most number}',
   'A level is a whole number from %2$s to %3$s, not %1$s.'),
  ('U0FAC', 'invalid_factor', '{given text}',
   'A factor is a number from 0 to 100 with at most two decimals, not %1$s. 0 means no XP, 1 removes it.'),
  ('U0TGT', 'one_target', '{}',
   'A multiplier belongs to one channel or to one role: give exactly one of the two.'),
  ('U0RWD', 'no_such_reward', '{role role}',
   '%1$s is no reward. /rewards shows those there are.'),
  ('U0OWN', 'not_your_board', '{}',
   'These buttons belong to somebody else. /leaderboard opens a board for you.'),
  ('U0WHY', 'not_your_xp', '{}',
   'Only the member, or a moderator with /xp why, may see this.'),
  ('U0NON', 'not_on_board', '{}',
   'You are not on this leaderboard yet: write a little first.'),
  ('U0CNF', 'unconfirmed', '{members number, confirm text}',
   'This takes the XP of everybody here, %1$s in all. To go ahead, repeat it with confirm: %2$s');

commit;
