-- Specification of config._require_setting: the setting of a name.

begin;
\ir ../../fixtures/guild.sql
select plan(3);

select is(
  (config._require_setting('app.time_zone')).settings_table, 'app.settings'::regclass, 'a setting is found by its name'
);
select tests.refuses(
  'select config._require_setting(repeat(''x'', 200))',
  'U0SET', format('There is no setting "%s". /config lists them all, config.show(guild_id) does in psql.', repeat('x', 100)),
  'an unknown one is refused, its name cut to what can be read'
);
select tests.refuses(
  'select config._require_setting(null)',
  'U0SET', 'There is no setting "". /config lists them all, config.show(guild_id) does in psql.', 'so is none'
);

select * from finish();
rollback;
