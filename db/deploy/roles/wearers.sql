-- Deploy guildkeeper:roles/wearers to pg

begin;
set local role guildkeeper_owner;

create type roles.wearers_row as (
  member_id bigint, from_at timestamptz, until_at timestamptz, at timestamptz, wearers bigint, page bigint, pages bigint
);
comment on type roles.wearers_row is
'Somebody who wore a role at a time: since when that is known, until when (null: still), which time that is, of how many, and
which page of how many this is.';

create function roles.wearers(
  guild_id bigint,
  role_id bigint,
  at timestamptz default now(),
  page bigint default 1,
  page_size integer default 10,
  ago text default null
)
returns setof roles.wearers_row
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_at timestamptz := wearers.at;
begin
  perform app._require_guild(wearers.guild_id);
  perform app._require_page(wearers.page, wearers.page_size);
  perform app._require_time(wearers.at);
  if wearers.ago is not null then
    v_at := wearers.at - app._require_duration(wearers.ago, '1 second', '3650 days');
  end if;
  -- Also one that was deleted since.
  if not exists (select from app.role k where k.guild_id = wearers.guild_id and k.role_id = wearers.role_id) then
    perform app._refuse('unknown_role', coalesce(wearers.role_id::text, 'null'));
  end if;

  return query
  with found as materialized (
    select w.member_id, w.from_at, least(w.until_at, k.deleted_at) as until_at, count(*) over () as wearers,
      row_number() over (order by w.from_at, w.member_id) as place,
      (count(*) over () + wearers.page_size - 1) / wearers.page_size as last
    from roles.worn w
    join app.role k on k.guild_id = w.guild_id and k.role_id = w.role_id
    where w.guild_id = wearers.guild_id
      and w.role_id = wearers.role_id
      and w.from_at <= v_at
      and coalesce(least(w.until_at, k.deleted_at), 'infinity') > v_at
  )
  select f.member_id, f.from_at, f.until_at, v_at, f.wearers, least(wearers.page, f.last), f.last
  from found f
  where (f.place - 1) / wearers.page_size = least(wearers.page, f.last) - 1
  order by f.place;
end;
$$;

comment on function roles.wearers is
'Who wore a role at that time, or so long before it (`ago`, typed like 3d12h), as Discord showed it, those first who wore it
longest, a page of 1 to 100; a page past the end is the last one. Known of members whom Discord told of, for as long as the
setting keep_history says. Refuses: U0GLD, U0ROL a role that was never there, U0TIM, U0DUR, U0PAG, U0SIZ.';

grant usage on type roles.wearers_row to guildkeeper_bot, guildkeeper_admin;
grant execute on function roles.wearers to guildkeeper_bot, guildkeeper_admin;

commit;
