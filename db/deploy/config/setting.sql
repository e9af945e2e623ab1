-- Deploy guildkeeper:config/setting to pg

begin;
set local role guildkeeper_owner;

create type config.setting as (
  key text,
  value text,
  typed text,
  default_value text,
  description text,
  kind text,
  allowed text,
  choices text[],
  advanced boolean,
  effects jsonb
);
comment on type config.setting is
'One setting of a guild; typed: its value as somebody would type it, which config.set reads as the same; kind: boolean,
integer, number, duration, choice, channel, role, time_zone or text; choices: all there are, of a boolean and a choice;
advanced: few servers ever change it; effects: what a change that was not agreed to would do, see config.set; typed is the new
value then.';

grant usage on type config.setting to guildkeeper_bot, guildkeeper_admin;

commit;
