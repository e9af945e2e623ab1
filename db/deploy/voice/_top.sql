-- Deploy guildkeeper:voice/_top to pg

begin;
set local role guildkeeper_owner;

create type voice.top_row as (
  place bigint, id bigint, seconds bigint, counted bigint, page bigint, pages bigint, rows bigint
);
comment on type voice.top_row is
'A line of a board by voice: a member or a channel, seconds connected and counted; page of pages, of so many rows.';

create function voice._top(
  guild_id bigint,
  what text,
  since date default null,
  until date default null,
  page bigint default 1,
  page_size integer default 10,
  hidden_ids bigint[] default '{}'
)
returns setof voice.top_row
language plpgsql stable
as $$
begin
  perform app._require_page(_top.page, _top.page_size);
  if _top.since > _top.until then
    perform app._refuse('invalid_interval');
  end if;

  return query
  with known as (
    select d.member_id as id, d.day, d.connected, d.counted
    from voice.day d
    where d.guild_id = _top.guild_id and _top.what = 'members' and d.member_id <> all (_top.hidden_ids)
    union all
    select c.channel_id, c.day, c.connected, c.counted
    from voice.channel_day c
    where c.guild_id = _top.guild_id and _top.what = 'channels'
  ),
  ranked as (
    select rank() over (order by sum(k.counted) desc) as place, row_number() over (order by sum(k.counted) desc, k.id) as number,
      k.id, sum(k.connected)::bigint as seconds, sum(k.counted)::bigint as counted, count(*) over () as rows
    from known k
    where k.day >= coalesce(_top.since, '-infinity') and k.day <= coalesce(_top.until, 'infinity')
    group by k.id
    having sum(k.counted) > 0
  )
  select r.place, r.id, r.seconds, r.counted, p.page, p.pages, r.rows
  from ranked r
  cross join lateral (
    select ceil(r.rows / _top.page_size::numeric)::bigint as pages,
      least(_top.page, ceil(r.rows / _top.page_size::numeric)::bigint) as page
  ) p
  where r.number > (p.page - 1) * _top.page_size and r.number <= p.page * _top.page_size
  order by r.number;
end;
$$;

comment on function voice._top is
'Who was in voice most (members), or where (channels), by time that counts, on days of the guild''s zone; equal ones share a
place. A page past the end is the last page. Members in hidden_ids are not named. Refuses: U0PAG, U0SIZ, U0INT.';

grant usage on type voice.top_row to guildkeeper_bot, guildkeeper_admin;

commit;
