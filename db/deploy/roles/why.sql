-- Deploy guildkeeper:roles/why to pg

begin;
set local role guildkeeper_owner;

create type roles.why_row as (
  role_id bigint,
  source text,
  ref text,
  note jsonb,
  actor_id bigint,
  since timestamptz,
  until timestamptz,
  taken_at timestamptz,
  taken_by bigint,
  ended_at timestamptz,
  end_note jsonb,
  counts boolean,
  is_denial boolean
);
comment on type roles.why_row is
'A reason for which a member wears a role, or did (counts false): see roles.reason. Or a denial
(is_denial), which beats them; taken_by is then who lifted it. No reason counts while one does, but for what people gave since.';

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
  select w.*
  from (
    select r.role_id, r.source, r.ref, r.note, r.actor_id, r.since, r.until, r.taken_at, r.taken_by, r.ended_at, r.end_note,
      roles._counts(r, why.at)
        and (r.source = 'discord' or not roles._is_denied(r.guild_id, r.member_id, r.role_id, why.at)),
      false
    from roles.reason r
    where r.guild_id = why.guild_id and r.member_id = why.member_id
    union all
    select d.role_id, 'denial', '', to_jsonb(d.reason), d.actor_id, d.since, d.until, null, d.ended_by, d.ended_at, null,
      roles._is_denied(d.guild_id, d.member_id, d.role_id, why.at), true
    from roles.denial d
    where d.guild_id = why.guild_id and d.member_id = why.member_id
  ) as w (role_id, source, ref, note, actor_id, since, until, taken_at, taken_by, ended_at, end_note, counts, is_denial)
  join app.role k on k.guild_id = why.guild_id and k.role_id = w.role_id
  where w.role_id = coalesce(why.role_id, w.role_id)
    and k.deleted_at is null
  order by w.counts desc, w.is_denial desc, k.position desc, w.role_id, w.since, w.source, w.ref;
end;
$$;

comment on function roles.why is
'Why a member wears a role, or each of their roles (role_id null): every reason and every denial, by whom, those that count first,
and those that are over as long as they are remembered. Refuses: U0GLD, U0MEM, U0ROL.';

grant usage on type roles.why_row to guildkeeper_bot, guildkeeper_admin;
grant execute on function roles.why to guildkeeper_bot, guildkeeper_admin;

commit;
