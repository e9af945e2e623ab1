-- Deploy guildkeeper:roles/_member_changed to pg

begin;
set local role guildkeeper_owner;

create function roles._member_changed(guild_id bigint, known app.member, at timestamptz)
returns void
language plpgsql
as $$
begin
  if not roles._hears_edits(_member_changed.guild_id) then
    perform roles._compare(_member_changed.guild_id, array[known], _member_changed.at);
  end if;

  if known.pending and not exists (
    select from app.member m
    where m.guild_id = _member_changed.guild_id and m.member_id = known.member_id and m.pending
  ) then
    perform roles._settle(_member_changed.guild_id, array[known.member_id], _member_changed.at);
  end if;
end;
$$;

comment on function roles._member_changed is
'A member, as they were known, is different now, see app.member: who passed Membership Screening gets their roles; and where the
audit log is not heard, people gave or took what changed.';

commit;
