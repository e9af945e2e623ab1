-- Deploy guildkeeper:app/error to pg
-- requires: app/schema

begin;
set local role guildkeeper_owner;

create table app.error (
  sqlstate text not null constraint error_sqlstate_check check (sqlstate ~ '^U0[0-9A-Z]{3}$'),
  name text not null,
  message text not null,
  constraint error_pkey primary key (sqlstate),
  constraint error_name_key unique (name)
);

comment on table app.error is
'Every refusal: its SQLSTATE (class U0), its name for developers, and the sentence people read. %1$s, %2$s … are filled
by app._refuse. A reference table: it has no guild_id and references nothing.';

-- Every domain
insert into app.error (sqlstate, name, message) values
  ('U0GLD', 'unknown_guild',
   'Server %1$s is not registered here. Invite the bot to it, then try again.'),
  ('U0MEM', 'invalid_member',
   'A member is given by a Discord id, a positive number. %1$s is none.'),
  ('U0ROL', 'unknown_role',
   'Role %1$s does not exist in this server. Choose one of its roles.'),
  ('U0HIR', 'role_out_of_reach',
   'I cannot give out the role "%1$s": %2$s'),
  ('U0CHN', 'unknown_channel',
   'Channel %1$s does not exist in this server. Choose one of its channels.'),
  ('U0CHT', 'silent_channel',
   'Nothing can be written in #%1$s. Choose a text channel.'),
  ('U0TXT', 'invalid_text',
   'The %1$s must be at most %2$s characters, without control or unreadable characters.'),
  ('U0KEY', 'key_reused',
   'The key "%1$s" was already used for another request (%2$s). Use a new key.'),
  ('U0SET', 'unknown_setting',
   'There is no setting "%1$s". /config show lists them all, app.settings(guild_id) does in psql.'),
  ('U0VAL', 'value_not_allowed',
   '"%2$s" is not allowed for %1$s. Allowed: %3$s.'),
  ('U0AMT', 'invalid_amount',
   'The amount must be a whole number from %2$s to %3$s, not %1$s.'),
  ('U0PAG', 'invalid_page',
   'Pages count from 1; %1$s is no page.'),
  ('U0SIZ', 'invalid_page_size',
   'A page has 1 to 100 rows, not %1$s.'),
  ('U0INT', 'invalid_interval',
   'The interval must begin before it ends.'),
  ('U0PER', 'unknown_period',
   'There is no period "%1$s". Choose one of: all time, today, this week, this month.');

-- outbox
insert into app.error (sqlstate, name, message) values
  ('U0EFF', 'unknown_effect',
   'There is no effect %1$s in this server: see outbox.effect.'),
  ('U0EFS', 'wrong_state',
   'Effect %1$s is %2$s; this is for those that are: %3$s.'),
  ('U0WRK', 'unknown_work',
   'There is no work %1$s in this server: see outbox.waiting.'),
  ('U0WKS', 'work_in_wrong_state',
   'Work %1$s is %2$s; this is for work that is: %3$s.'),
  ('U0HDL', 'unregistered_function',
   'The function %1$s is not registered for work due later: outbox.handler lists those that are.'),
  ('U0SIG', 'not_schedulable',
   'The function %1$s cannot be scheduled: it must belong to guildkeeper_owner and be declared (guild_id bigint, '
   'arguments jsonb, at timestamptz) returns void.');

-- leveling
insert into app.error (sqlstate, name, message) values
  ('U0MAX', 'too_much_xp',
   'No member can have more than %1$s XP, and this one has %2$s already.'),
  ('U0XPL', 'too_little_xp',
   'That is more than there is: the member has %2$s XP, and %1$s cannot be taken.'),
  ('U0LVL', 'invalid_level',
   'A level is a whole number from %2$s to %3$s, not %1$s.'),
  ('U0FAC', 'invalid_factor',
   'A factor is a number from 0 to 100 with at most two decimals, not %1$s. 0 means no XP, 1 removes it.'),
  ('U0TGT', 'one_target',
   'A multiplier belongs to one channel or to one role: give exactly one of the two.'),
  ('U0RWD', 'no_such_reward',
   'Role %1$s is no reward. /rewards list shows those there are.'),
  ('U0OWN', 'not_your_board',
   'These buttons belong to the member who opened this leaderboard. /leaderboard opens one for you.'),
  ('U0WHY', 'not_your_xp',
   'Only the member, or a moderator with /xp why, may see this.'),
  ('U0NON', 'not_on_board',
   'You are not on this leaderboard yet: write a little first.'),
  ('U0CNF', 'unconfirmed',
   'This takes the XP of all %1$s members. To go ahead, repeat it with confirm: %2$s');

-- economy
insert into app.error (sqlstate, name, message) values
  ('U0FND', 'insufficient_funds',
   'That takes %1$s, and there are %2$s in the %3$s.'),
  ('U0RCH', 'too_rich',
   'Nobody can have more than %1$s in one place.'),
  ('U0SLF', 'oneself',
   'That takes two: choose somebody else.'),
  ('U0BOT', 'a_bot',
   'Bots have no use for money or things. Choose a person.'),
  ('U0GON', 'gone',
   'They are not in this server any more.'),
  ('U0NOT', 'not_yours',
   'This is another member''s. Use the command yourself.'),
  ('U0IMM', 'immutable_ledger',
   'The ledger is never rewritten. economy.reverse takes a transaction back.'),
  ('U0NIL', 'nothing_there',
   'There is nothing in the %1$s.'),
  ('U0ACC', 'unknown_account',
   'There is no account "%1$s". Choose wallet or bank.'),
  ('U0NBD', 'nobody',
   'That is nobody: no person was named, or none has the role.'),
  ('U0TRN', 'unknown_transaction',
   'There is no transaction %1$s in this server. /statement shows the numbers of a member''s.'),
  ('U0REV', 'reversed_already',
   'Transaction %1$s was taken back already.'),
  ('U0RRV', 'is_reversal',
   'Transaction %1$s takes another one back, and stays. Give or take the amount instead.'),
  ('U0SPT', 'spent',
   'Nothing was taken back: <@%1$s> has %2$s left in the %3$s, and %4$s would have to come from there.'),
  ('U0ALL', 'unconfirmed_reset',
   'This takes the money of all %1$s members. To go ahead, repeat it with confirm: %2$s'),
  ('U0SEE', 'not_your_statement',
   'Only the member, and a moderator with /economy statement, can see this.'),
  ('U0BTN', 'not_your_buttons',
   'These buttons belong to the member who opened this. /richest opens one for you.'),
  ('U0BRD', 'unknown_board',
   'There is no board "%1$s". Choose one of: net worth, wallet, bank.'),
  ('U0POR', 'not_on_this_board',
   'You are not on this board: nothing of yours is counted on it yet.'),
  ('U0STP', 'invalid_step',
   'A step of %1$s will not do: it must be longer than nothing, and there are at most 1000 of them.'),
  ('U0CLD', 'on_cooldown',
   'That is not ready yet.'),
  ('U0OFF', 'turned_off',
   'This is turned off in this server: %1$s'),
  ('U0CLM', 'unknown_claim',
   'There is no claim "%1$s". /claims shows those there are.'),
  ('U0RQR', 'role_required',
   'That takes the role "%1$s".'),
  ('U0CLX', 'too_many_claims',
   'There are %1$s claims already, and no more can be. Remove one first.'),
  ('U0SID', 'no_side',
   'A coin has two sides: choose heads or tails.'),
  ('U0BTD', 'too_much_in_a_day',
   'A member can bet %1$s in a day here, and you have %2$s left for today.'),
  ('U0HND', 'hand_open',
   'You are still playing game %1$s. Finish that hand first.'),
  ('U0GAM', 'unknown_game',
   'There is no such game in this server: %1$s.'),
  ('U0OVR', 'game_over',
   'Game %1$s is over: /fairness shows how it ended.'),
  ('U0DBL', 'too_late_to_double',
   'Only a hand of two cards can be doubled.');

grant select on app.error to guildkeeper_admin;

commit;
