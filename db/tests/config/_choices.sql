-- Specification of config._choices: all that a setting may be.

begin;
select plan(6);
\ir ../../fixtures/guild.sql

create function pg_temp.choices(key text) returns setof config.choice language sql
as $$ select v.* from config.setting_column c, config._choices(1, c) v where c.key = choices.key $$;

select results_eq(
  $$select value, label, name from pg_temp.choices('leveling.enabled')$$,
  $$values ('true', 'true', 'true'), ('false', 'false', 'false')$$, 'the labels of one that has some'
);
select set_eq(
  $$select pg_temp.choices('app.notice_channel_id')$$, 'select config._channel_choices(1)',
    'the channels, of one that is a channel'
);
select set_eq($$select pg_temp.choices('automod.exempt_role_id')$$, 'select config._role_choices(1)', 'the roles, of a role');
select is(
  (select c::text from pg_temp.choices('app.time_zone') c where c.value = 'Asia/Kolkata'),
  '(Asia/Kolkata,"Asia/Kolkata (UTC+5:30)",Asia/Kolkata)', 'the time zones, of a time zone'
);
select is_empty($$select pg_temp.choices('leveling.xp_min')$$, 'numbers are not listed');
select is_empty($$select pg_temp.choices('leveling.announce_template')$$, 'nor are texts');

select * from finish();
rollback;
