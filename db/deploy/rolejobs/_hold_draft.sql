-- Deploy guildkeeper:rolejobs/_hold_draft to pg

begin;
set local role guildkeeper_owner;

create function rolejobs._hold_draft(guild_id bigint, number bigint, actor_id bigint)
returns rolejobs.draft
language plpgsql
as $$
declare
  v_draft rolejobs.draft;
begin
  select d.* into v_draft
  from rolejobs.draft d
  where d.guild_id = _hold_draft.guild_id
    and d.number = _hold_draft.number
    and (_hold_draft.actor_id is null or d.actor_id = _hold_draft.actor_id)
  for update;
  if not found then
    perform app._refuse('unknown_draft');
  end if;
  return v_draft;
end;
$$;

comment on function rolejobs._hold_draft is
'A rehearsed job for the caller alone, until the transaction ends. Refuses one that is not there any more, or is somebody
else''s (U0NDF).';

commit;
