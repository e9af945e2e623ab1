-- Deploy guildkeeper:voice/_top to pg

begin;
set local role guildkeeper_owner;

create type voice.top_row as (
  place bigint, member_id bigint, seconds bigint, counted bigint, page bigint, pages bigint, members bigint
);
comment on type voice.top_row is 'A line of a board by voice: seconds connected and counted; page of pages, of so many members.';

create function voice._top(
  guild_id bigint,
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
  with ranked as (
    select rank() over (order by sum(d.counted) desc) as place,
      row_number() over (order by sum(d.counted) desc, d.member_id) as number,
      d.member_id, sum(d.connected)::bigint as seconds, sum(d.counted)::bigint as counted, count(*) over () as members
    from voice.day d
    where d.guild_id = _top.guild_id
      and d.day >= coalesce(_top.since, '-infinity')
      and d.day <= coalesce(_top.until, 'infinity')
      and d.member_id <> all (_top.hidden_ids)
    group by d.member_id
    having sum(d.counted) > 0
  )
  select r.place, r.member_id, r.seconds, r.counted, p.page, p.pages, r.members
  from ranked r
  cross join lateral (
    select ceil(r.members / _top.page_size::numeric)::bigint as pages,
      least(_top.page, ceil(r.members / _top.page_size::numeric)::bigint) as page
  ) p
  where r.number > (p.page - 1) * _top.page_size and r.number <= p.page * _top.page_size
  order by r.number;
end;
$$;

comment on function voice._top is
'Who was in voice most, by time that counts, on days of the guild''s zone; equal ones share a place. A page past the end is the
last page. Those in hidden_ids are not named. Refuses: U0PAG, U0SIZ, U0INT.';

grant usage on type voice.top_row to guildkeeper_bot, guildkeeper_admin;

commit;
