-- Deploy guildkeeper:stats/top to pg

begin;
set local role guildkeeper_owner;

create type stats.top_row as (
  place bigint, id bigint, messages bigint, share numeric, page bigint, pages bigint, total bigint, rows bigint
);
comment on type stats.top_row is
'A line of a list: a member or a channel, its messages and its share of all there are; page of pages, of so many rows.';

create function stats.top(
  guild_id bigint,
  what text default 'members',
  since timestamptz default null,
  until timestamptz default null,
  channel_id bigint default null,
  page bigint default 1,
  page_size integer default 10,
  viewer_id bigint default null,
  viewer_permissions bigint default null,
  at timestamptz default now()
)
returns setof stats.top_row
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_interval stats.span;
begin
  perform stats._require_sight(top.guild_id, top.viewer_id, top.viewer_permissions);
  perform app._require_page(top.page, top.page_size);
  if top.what is null or top.what not in ('members', 'channels') then
    perform app._refuse('unknown_metric', coalesce(left(top.what, 40), 'null'), 'members, channels');
  end if;
  v_interval := stats._require_interval(top.guild_id, top.since, top.until, top.at);

  return query
  with ranked as materialized (
    select r.id, r.messages, sum(r.messages) over () as total
    from stats._ranked(top.guild_id, top.what, v_interval.since, v_interval.until, top.channel_id) r
  ),
  named as (
    select rank() over (order by r.messages desc) as place, row_number() over (order by r.messages desc, r.id) as number, r.*,
      count(*) over () as rows
    from ranked r
    left join stats.member m on m.guild_id = top.guild_id and m.member_id = r.id and m.is_hidden and top.what = 'members'
    where r.id > 0 and m.member_id is null
  )
  select n.place, n.id, n.messages, round(n.messages / n.total, 4), p.page, p.pages, n.total::bigint, n.rows
  from named n
  cross join lateral (
    select ceil(n.rows / top.page_size::numeric)::bigint as pages,
      least(top.page, ceil(n.rows / top.page_size::numeric)::bigint) as page
  ) p
  where n.number > (p.page - 1) * top.page_size and n.number <= p.page * top.page_size
  order by n.number;
end;
$$;

comment on function stats.top is
'The members who wrote most in an interval, in a channel or in all, or the channels in which most was written; equal ones share a
place. Who is hidden or forgotten is not named, and part of the sum. A page past the end is the last page.
Refuses: U0GLD, U0STA, U0MTR, U0PAG, U0SIZ, U0TIM, U0INT.';

grant usage on type stats.top_row to guildkeeper_bot, guildkeeper_admin;
grant execute on function stats.top to guildkeeper_bot, guildkeeper_admin;

commit;
