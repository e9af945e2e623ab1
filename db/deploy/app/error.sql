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

-- event
insert into app.error (sqlstate, name, message) values
  ('U0REC', 'nothing_to_accept',
   'Only a comparison that was refused can be accepted, and the latest one is %1$s: see event.reconciliation.');

-- discord
insert into app.error (sqlstate, name, message) values
  ('U0FIL', 'invalid_files',
   'A message takes at most 10 files, each with a name, and 10 MiB in all.');

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
   'A step of %1$s will not do: it must be longer than nothing, and there are at most 1000 of them.');

-- economy: the shop
insert into app.error (sqlstate, name, message) values
  ('U0ITM', 'unknown_item',
   'There is no item "%1$s". Choose one by its name or number.'),
  ('U0NFS', 'not_on_sale',
   '%1$s is not on sale.'),
  ('U0STK', 'sold_out',
   'The shop has %2$s of %1$s left.'),
  ('U0LIM', 'limit_reached',
   'A member may buy %2$s of %1$s in all, and you have bought %3$s.'),
  ('U0IRL', 'item_role_required',
   '%1$s is for members with the role "%2$s".'),
  ('U0ILV', 'item_level_required',
   '%1$s is for members from level %2$s on, and you are at level %3$s.'),
  ('U0PRC', 'price_changed',
   'The price of %1$s is %2$s now. Have another look, then decide.'),
  ('U0HLD', 'holds_too_little',
   'That takes %2$s of %1$s, and you have %3$s.'),
  ('U0HAS', 'has_role',
   'You have the role "%1$s" already.'),
  ('U0LNG', 'lent_too_long',
   'The role "%1$s" can be lent for ten years at most.'),
  ('U0USE', 'not_usable',
   '%1$s is to keep, to give or to sell; it does nothing when it is used.'),
  ('U0NSL', 'worth_nothing',
   'The shop pays nothing for %1$s.'),
  ('U0INM', 'invalid_item_name',
   'An item''s name is one line of 1 to 80 readable characters that are not only digits, not "%1$s".'),
  ('U0TAK', 'item_name_taken',
   'There is an item "%1$s" already: number %2$s.'),
  ('U0KND', 'unknown_item_kind',
   'There is no kind of item "%1$s". Choose one of: %2$s.'),
  ('U0STY', 'item_kind_stays',
   'The kind of %1$s stays %2$s. Remove it and make another item instead.'),
  ('U0IKD', 'wrong_for_kind',
   'An item of the kind %1$s %2$s.'),
  ('U0LEN', 'invalid_loan',
   'A role is lent for 1 minute to 365 days, given such as 7 days or 12 hours, not for "%1$s".'),
  ('U0EMJ', 'invalid_emoji',
   'An emoji is one emoji or word of at most 64 characters, not "%1$s".'),
  ('U0WTH', 'nothing_to_take_away',
   'An item has no "%1$s" to take away. Choose one of: stock, limit, description, emoji, required_role, required_level.');

-- moderation
insert into app.error (sqlstate, name, message) values
  ('U0DUR', 'invalid_duration',
   'The duration must be from %2$s to %3$s, written like 10m, 3d12h or 2 weeks, not %1$s.'),
  ('U0PTS', 'invalid_points',
   'Points are a whole number from 0 to 1000, not %1$s.'),
  ('U0EVI', 'invalid_evidence',
   'The evidence must be a link that begins with https:// and has at most 400 characters.'),
  ('U0CAS', 'unknown_case',
   'There is no case %1$s in this server. /case search finds those there are.'),
  ('U0YOU', 'acts_on_self',
   'You cannot do that to yourself. Ask another moderator.'),
  ('U0MYS', 'acts_on_bot',
   'I do not act on myself.'),
  ('U0OWR', 'acts_on_owner',
   'Nobody can do that to the owner of the server.'),
  ('U0RNK', 'outranked',
   'You can only do that to members whose highest role is below yours.'),
  ('U0PRM', 'lacks_permission',
   'You need the permission "%1$s" for that.'),
  ('U0FCT', 'unknown_rank',
   'Which roles you and they have is not known here, so this cannot be decided. Use the command in Discord.'),
  ('U0BPM', 'bot_lacks_permission',
   'I lack the permission "%1$s" in this server. Give it to my role, then try again.'),
  ('U0BRK', 'bot_outranked',
   'I can only do that to members whose highest role is below mine. Move my role up, then try again.'),
  ('U0ADM', 'administrator',
   'Discord does not let anybody time out an administrator. Take that role from them first.'),
  ('U0ISB', 'already_banned',
   'They are banned already, %1$s (case %2$s). Only a longer ban can take its place.'),
  ('U0IST', 'already_timed_out',
   'They are timed out already, %1$s (case %2$s). Only a longer timeout can take its place; for a shorter one lift it first.'),
  ('U0NTB', 'not_banned',
   'They are not banned: they are in this server.'),
  ('U0NTT', 'not_timed_out',
   'They are not timed out.'),
  ('U0HER', 'not_here',
   'They are not in this server, so they cannot be kicked. You can ban them all the same.'),
  ('U0PRD', 'pardoned_already',
   'Case %1$s is pardoned already.'),
  ('U0NPD', 'no_pardon',
   'Case %1$s (%2$s) has nothing to pardon: only warnings, timeouts, kicks and bans have.'),
  ('U0RUN', 'invalid_rung',
   'A rung of the ladder is reached by 1 to 1000 points, not %1$s.'),
  ('U0ACT', 'invalid_action',
   'The ladder can do one of these: timeout, kick, softban, ban; not "%1$s".'),
  ('U0NRG', 'no_such_rung',
   'The ladder has no rung at %1$s points. /ladder show lists those there are.'),
  ('U0LAD', 'unknown_ladder',
   'There is no ladder "%1$s". Choose one of: gentle, strict.'),
  ('U0NAM', 'invalid_preset',
   'A preset has a name of 1 to 50 characters and a reason of 1 to 400, without control or unreadable characters.'),
  ('U0NPS', 'no_such_preset',
   'There is no preset "%1$s". /presets list shows those there are.'),
  ('U0FUL', 'too_many_presets',
   'There can be at most %1$s presets. Remove one first.'),
  ('U0RCD', 'not_your_record',
   'Only they themselves, or a moderator, may see that.');

-- moderation: automatic rules, and what moderators do to channels
insert into app.error (sqlstate, name, message) values
  ('U0RUL', 'no_such_rule',
   'There is no automatic rule %1$s. /automod list shows those there are.'),
  ('U0CHO', 'unknown_choice',
   'There is no %1$s "%2$s". Choose one of: %3$s.'),
  ('U0MNY', 'too_many_rules',
   'There can be at most %1$s automatic rules. Remove one first.'),
  ('U0WOR', 'invalid_words',
   'A rule on words takes 1 to 200 words or phrases, separated by commas, each of 2 to 60 characters, with a * at an end for '
   'more letters.'),
  ('U0PAT', 'unsafe_pattern',
   'This pattern will not do: %1$s.'),
  ('U0MSG', 'invalid_message',
   'A message is given by its id or its link; "%1$s" is neither.'),
  ('U0THR', 'thread',
   'A thread such as #%1$s cannot be locked. Lock the channel it belongs to, or close the thread in Discord.'),
  ('U0LCK', 'already_locked',
   'The channel #%1$s is locked already. /unlock opens it.'),
  ('U0ULK', 'not_locked',
   'The channel #%1$s is not locked by me, so there is nothing to unlock.');

grant select on app.error to guildkeeper_admin;

commit;
