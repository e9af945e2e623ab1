-- Deploy guildkeeper:roles/_until to pg

begin;
set local role guildkeeper_owner;

create function roles._until(guild_id bigint, member_id bigint, role_id bigint, source text, ref text)
returns timestamptz
language sql stable
as $$
  select r.until
  from roles.reason r
  where r.guild_id = _until.guild_id
    and r.member_id = _until.member_id
    and r.role_id = _until.role_id
    and r.source = _until.source
    and r.ref = _until.ref
    and r.ended_at is null
    and r.taken_at is null;
$$;

comment on function roles._until is
'Until when a reason counts, in the past if its end is still to be carried out; null: there is none, or it has no end.';

commit;
