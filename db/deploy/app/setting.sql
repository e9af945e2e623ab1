-- Deploy guildkeeper:app/setting to pg

begin;
set local role guildkeeper_owner;

create type app.setting as (
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
comment on type app.setting is
'One setting of a guild; typed: its value as somebody would type it, which app.configure reads as the same; kind: boolean,
integer, number, duration, choice, channel, role, time_zone or text; choices: all there are, of a boolean and a choice;
advanced: few servers ever change it; effects: what a change that was not agreed to would do, see app.configure.';

grant usage on type app.setting to guildkeeper_bot, guildkeeper_admin;

commit;
