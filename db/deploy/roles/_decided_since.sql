-- Deploy guildkeeper:roles/_decided_since to pg

begin;
set local role guildkeeper_owner;

create function roles._decided_since(guild_id bigint, member_id bigint, role_id bigint, at timestamptz)
returns boolean
language plpgsql stable
as $$
begin
  return exists (
    select from roles.reason r
    where r.guild_id = _decided_since.guild_id
      and r.member_id = _decided_since.member_id
      and r.role_id = _decided_since.role_id
      and greatest(r.since, r.taken_at, r.ended_at) > _decided_since.at
  );
end;
$$;

comment on function roles._decided_since is
'Whether anybody decided about a role of a member after that time: gave it a reason, took it, or ended one.';

commit;
