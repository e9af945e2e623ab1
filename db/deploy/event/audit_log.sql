-- Deploy guildkeeper:event/audit_log to pg

begin;
set local role guildkeeper_owner;

create table event.audit_log (
  guild_id bigint not null,
  entry_id bigint not null constraint audit_log_entry_check check (entry_id > 0),
  action integer not null,
  actor_id bigint,
  target_id bigint,
  reason text,
  changes jsonb,
  options jsonb,
  at timestamptz not null,
  constraint audit_log_pkey primary key (guild_id, entry_id),
  constraint audit_log_guild_fkey foreign key (guild_id) references app.guild (guild_id) on delete cascade
);

comment on table event.audit_log is
'What Discord''s audit log told: who did what by hand, or through another bot. The bot hears it where it may see the audit
log. Pruned by event._maintain.';
comment on column event.audit_log.action is
'Discord''s audit log event: 20 kick, 22 ban, 23 unban, 24 member changed, 25 roles changed …';

grant select on event.audit_log to guildkeeper_admin;

commit;
