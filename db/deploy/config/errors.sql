-- Deploy guildkeeper:config/errors to pg

begin;
set local role guildkeeper_owner;

insert into app.error (sqlstate, name, arguments, message) values
  ('U0SET', 'unknown_setting', '{setting text}',
   'There is no setting "%1$s". /config lists them all, config.show(guild_id) does in psql.'),
  ('U0VAL', 'value_not_allowed', '{setting setting, value text, allowed text}',
   '"%2$s" is not allowed for %1$s. Allowed: %3$s.');

commit;
