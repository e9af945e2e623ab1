-- Deploy guildkeeper:roles/_audit_entry to pg

begin;
set local role guildkeeper_owner;

create function roles._audit_entry(
  guild_id bigint,
  action integer,
  actor_id bigint,
  target_id bigint,
  changes jsonb,
  at timestamptz
)
returns void
language plpgsql
as $$
declare
  c_member_roles constant integer := 25;
  v_given roles.edit[];
  v_taken roles.edit[];
begin
  -- What the bot did has its reasons already.
  if _audit_entry.action <> c_member_roles
    or _audit_entry.target_id is null
    or exists (select from app.guild g where g.guild_id = _audit_entry.guild_id and g.bot_id = _audit_entry.actor_id)
  then
    return;
  end if;

  v_given := roles._edits(
    _audit_entry.changes, '$add', _audit_entry.target_id, _audit_entry.actor_id, _audit_entry.at
  );
  v_taken := roles._edits(
    _audit_entry.changes, '$remove', _audit_entry.target_id, _audit_entry.actor_id, _audit_entry.at
  );
  perform roles._lock(_audit_entry.guild_id, array[_audit_entry.target_id]);
  perform roles._taken_by_hand(_audit_entry.guild_id, v_taken);
  perform roles._given_by_hand(_audit_entry.guild_id, v_given);
end;
$$;

comment on function roles._audit_entry is
'An entry of Discord''s audit log: roles that people, or other bots, gave and took. `at` is when they did; an entry that is read
later changes nothing that was decided since.';

commit;
