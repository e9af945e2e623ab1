-- Deploy guildkeeper:roles/history to pg

begin;
set local role guildkeeper_owner;

create type roles.history_row as (
  role_id bigint,
  role_name text,
  from_at timestamptz,
  until_at timestamptz,
  has_left boolean,
  sources text[],
  page bigint,
  pages bigint
);
comment on type roles.history_row is
'A time in which a member wore a role: since when that is known, until when (null: still), whether it ended because they left, and
which reasons for it are remembered. And which page of how many this is.';

create function roles.history(
  guild_id bigint,
  member_id bigint,
  role_id bigint default null,
  page bigint default 1,
  page_size integer default 10
)
returns setof roles.history_row
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  perform app._require_guild(history.guild_id);
  perform app._require_member(history.member_id);
  perform app._require_page(history.page, history.page_size);

  return query
  with found as materialized (
    select w.role_id, k.name, w.from_at, least(w.until_at, k.deleted_at) as until_at, w.has_left,
      row_number() over (order by w.from_at desc, w.role_id) as place,
      (count(*) over () + history.page_size - 1) / history.page_size as last
    from roles.worn w
    left join app.role k on k.guild_id = w.guild_id and k.role_id = w.role_id
    where w.guild_id = history.guild_id
      and w.member_id = history.member_id
      and w.role_id = coalesce(history.role_id, w.role_id)
  )
  select f.role_id, f.name, f.from_at, f.until_at, f.has_left,
    array(
      select distinct r.source
      from roles.reason r
      where r.guild_id = history.guild_id and r.member_id = history.member_id and r.role_id = f.role_id
        and r.since <= coalesce(f.until_at, 'infinity')
        and coalesce(least(r.taken_at, r.ended_at), 'infinity') > f.from_at
      order by r.source
    ),
    least(history.page, f.last), f.last
  from found f
  where (f.place - 1) / history.page_size = least(history.page, f.last) - 1
  order by f.place;
end;
$$;

comment on function roles.history is
'Which roles a member wore and when, as Discord showed it, the latest first, of one role or of all: a page of 1 to 100; a page
past the end is the last one. Refuses: U0GLD, U0MEM, U0PAG, U0SIZ.';

grant usage on type roles.history_row to guildkeeper_bot, guildkeeper_admin;
grant execute on function roles.history to guildkeeper_bot, guildkeeper_admin;

commit;
