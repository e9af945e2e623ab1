-- Deploy guildkeeper:event/audit_entry to pg

begin;
set local role guildkeeper_owner;

create function event.audit_entry(
  guild_id bigint,
  entry_id bigint,
  action integer,
  actor_id bigint,
  target_id bigint,
  reason text,
  changes jsonb,
  options jsonb,
  at timestamptz default now()
)
returns void
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  insert into event.audit_log (guild_id, entry_id, action, actor_id, target_id, reason, changes, options, at)
  select
    g.guild_id, audit_entry.entry_id, audit_entry.action, audit_entry.actor_id, audit_entry.target_id, audit_entry.reason,
    audit_entry.changes, audit_entry.options, audit_entry.at
  from app.guild g
  where g.guild_id = audit_entry.guild_id
  on conflict on constraint audit_log_pkey do nothing;

  if not found then
    return;  -- told before, or of a guild that nobody registered
  end if;

  perform moderation._audit_entry(
    audit_entry.guild_id, audit_entry.entry_id, audit_entry.action, audit_entry.actor_id, audit_entry.target_id,
    audit_entry.reason, audit_entry.changes, audit_entry.at
  );
  perform outbox._audit_entry(
    audit_entry.guild_id, audit_entry.action, audit_entry.actor_id, audit_entry.target_id, audit_entry.reason, audit_entry.at
  );
  perform roles._audit_entry(
    audit_entry.guild_id, audit_entry.action, audit_entry.actor_id, audit_entry.target_id, audit_entry.changes, audit_entry.at
  );
end;
$$;

comment on function event.audit_entry is
'The front door for entries of Discord''s audit log, which are kept in event.audit_log. An entry comes once, by its id. A guild
that nobody registered is passed over.';

grant execute on function event.audit_entry to guildkeeper_bot;

commit;
