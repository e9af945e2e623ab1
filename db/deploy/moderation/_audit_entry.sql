-- Deploy guildkeeper:moderation/_audit_entry to pg

begin;
set local role guildkeeper_owner;

create function moderation._audit_entry(
  guild_id bigint,
  entry_id bigint,
  action integer,
  actor_id bigint,
  target_id bigint,
  reason text,
  changes jsonb,
  at timestamptz
)
returns void
language plpgsql
as $$
declare
  v_kind moderation.case_kind;
  v_ends_at timestamptz;
begin
  select k.kind, k.ends_at into v_kind, v_ends_at
  from moderation._kind_of(_audit_entry.action, _audit_entry.changes, _audit_entry.at) k;
  -- What the bot did came from a case.
  if v_kind is null
    or _audit_entry.target_id is null
    or exists (select from app.guild g where g.guild_id = _audit_entry.guild_id and g.bot_id = _audit_entry.actor_id)
  then
    return;
  end if;

  perform moderation._hold_counter(_audit_entry.guild_id);
  if exists (
    select from moderation.case c where c.guild_id = _audit_entry.guild_id and c.entry_id = _audit_entry.entry_id
  ) then
    return;
  end if;

  perform moderation._file(
    guild_id => _audit_entry.guild_id,
    kind => v_kind,
    member_id => _audit_entry.target_id,
    actor_id => _audit_entry.actor_id,
    reason => left(_audit_entry.reason, 400),
    ends_at => v_ends_at,
    source => 'discord',
    at => _audit_entry.at,
    entry_id => _audit_entry.entry_id
  );
end;
$$;

comment on function moderation._audit_entry is
'An entry of Discord''s audit log: what a moderator did by hand becomes a case, once, with who did it and why, and without
effects. What the bot did is a case already.';

commit;
