-- Deploy guildkeeper:leveling/refusal to pg

begin;
set local role guildkeeper_owner;

create table leveling.refusal (
  guild_id bigint not null,
  member_id bigint not null,
  rule text not null constraint refusal_rule_check check (rule in ('cooldown', 'channel', 'role', 'disabled')),
  at timestamptz not null,
  message_id bigint not null,
  channel_id bigint not null,
  channel_factor numeric not null,
  role_factor numeric not null,
  retry_at timestamptz,
  constraint refusal_pkey primary key (guild_id, member_id, rule)
) with (fillfactor = 80);

comment on table leveling.refusal is
'Why a message of a member earned nothing, the latest of each rule: for leveling.why. Written at most once a minute for a member
and rule, so that a chatty member in their cooldown costs no writes.';

grant select on leveling.refusal to guildkeeper_admin;

commit;
