-- Deploy guildkeeper:app/errors to pg

begin;
set local role guildkeeper_owner;

insert into app.error (sqlstate, name, message) values
  ('U0GLD', 'unknown_guild',
   'Server %1$s is not registered here. Invite the bot to it, then try again.'),
  ('U0MEM', 'invalid_member',
   'A member is given by a Discord id, a positive number. %1$s is none.'),
  ('U0BOT', 'a_bot',
   'Bots have no use for that. Choose a person.'),
  ('U0GON', 'gone',
   'They are not in this server any more.'),
  ('U0TIM', 'impossible_time',
   'The time must lie between 2015 and 2100. %1$s does not.'),
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
  ('U0WHO', 'actor_required',
   'Nobody is named as who does that: actor_id is missing, which only operators may leave out.'),
  ('U0KEY', 'key_reused',
   'The key "%1$s" was already used for another request (%2$s). Use a new key.'),
  ('U0SET', 'unknown_setting',
   'There is no setting "%1$s". /config show lists them all, app.config(guild_id) does in psql.'),
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
  ('U0OFF', 'turned_off',
   'This is turned off in this server: %1$s'),
  ('U0DUR', 'invalid_duration',
   'The duration must be from %2$s to %3$s, written like 10m, 3d12h or 2 weeks, not %1$s.');

commit;
