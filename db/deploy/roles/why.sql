-- Deploy guildkeeper:roles/why to pg

begin;
set local role guildkeeper_owner;

create type roles.why_row as (
  role_id bigint,
  source text,
  ref text,
  note text,
  actor_id bigint,
  since timestamptz,
  until timestamptz,
  taken_at timestamptz,
  taken_by bigint,
  ended_at timestamptz,
  end_note text,
  counts boolean
);
comment on type roles.why_row is
'A reason for which a member wears a role, or did (counts false): see roles.reason.';

create function roles.why(guild_id bigint, member_id bigint, role_id bigint default null, at timestamptz default now())
returns setof roles.why_row
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  perform app._require_guild(why.guild_id);
  perform app._require_member(why.member_id);
  if why.role_id is not null then
    perform app._require_role(why.guild_id, why.role_id);
  end if;

  return query
  select r.role_id, r.source, r.ref, r.note, r.actor_id, r.since, r.until, r.taken_at, r.taken_by, r.ended_at, r.end_note,
    roles._counts(r, why.at)
  from roles.reason r
  join app.role k on k.guild_id = r.guild_id and k.role_id = r.role_id
  where r.guild_id = why.guild_id
    and r.member_id = why.member_id
    and r.role_id = coalesce(why.role_id, r.role_id)
    and k.deleted_at is null
  order by roles._counts(r, why.at) desc, k.position desc, r.role_id, r.since, r.source, r.ref;
end;
$$;

comment on function roles.why is
'Why a member wears a role, or each of their roles (role_id null): every reason, those that count first, and those that are over
as long as they are remembered. Refuses: U0GLD, U0MEM, U0ROL.';

grant usage on type roles.why_row to guildkeeper_bot, guildkeeper_admin;
grant execute on function roles.why to guildkeeper_bot, guildkeeper_admin;

commit;
