-- Deploy guildkeeper:roles/denials to pg

begin;
set local role guildkeeper_owner;

create type roles.denials_row as (
  member_id bigint, role_id bigint, reason text, actor_id bigint, since timestamptz, until timestamptz, page bigint, pages bigint
);
comment on type roles.denials_row is 'A denial that is in force, see roles.denial_row, and which page of how many this is.';

create function roles.denials(
  guild_id bigint,
  role_id bigint default null,
  page bigint default 1,
  page_size integer default 10,
  at timestamptz default now()
)
returns setof roles.denials_row
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  perform app._require_guild(denials.guild_id);
  perform app._require_page(denials.page, denials.page_size);
  if denials.role_id is not null then
    perform app._require_role(denials.guild_id, denials.role_id);
  end if;

  return query
  with found as materialized (
    select d.*, row_number() over (order by d.since desc, d.member_id, d.role_id) as place,
      greatest((count(*) over () + denials.page_size - 1) / denials.page_size, 1) as last
    from roles.denial d
    where d.guild_id = denials.guild_id
      and d.role_id = coalesce(denials.role_id, d.role_id)
      and d.ended_at is null
      and (d.until is null or d.until > denials.at)
  )
  select f.member_id, f.role_id, f.reason, f.actor_id, f.since, f.until, least(denials.page, f.last), f.last
  from found f
  where (f.place - 1) / denials.page_size = least(denials.page, f.last) - 1
  order by f.place;
end;
$$;

comment on function roles.denials is
'Which roles are denied to whom, of one role or of all, the latest first, a page of 1 to 100; a page past the end is the last one.
Refuses: U0GLD, U0PAG, U0SIZ, U0ROL.';

grant usage on type roles.denials_row to guildkeeper_bot, guildkeeper_admin;
grant execute on function roles.denials to guildkeeper_bot, guildkeeper_admin;

commit;
