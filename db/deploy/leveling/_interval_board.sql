-- Deploy guildkeeper:leveling/_interval_board to pg

begin;
set local role guildkeeper_owner;

create function leveling._interval_board(guild_id bigint, page bigint, page_size integer, since timestamptz, until timestamptz)
returns setof leveling.board_row
language sql stable
as $$
  with earned as (
    select h.member_id, sum(h.amount)::bigint as xp
    from leveling.history h
    where h.guild_id = _interval_board.guild_id
      and h.at >= coalesce(_interval_board.since, '-infinity')
      and h.at < coalesce(_interval_board.until, 'infinity')
    group by h.member_id
    having sum(h.amount) > 0
  ),
  ranked as (
    select
      rank() over (order by e.xp desc) as rank,
      row_number() over (order by e.xp desc, e.member_id) as place,
      e.member_id, e.xp,
      leveling._pages(count(*) over (), _interval_board.page_size) as pages,
      count(*) over () as members
    from earned e
  )
  select
    r.rank, r.member_id, r.xp,
    case when _interval_board.since is null then leveling._level(s, r.xp) else coalesce(m.level, 0) end,
    least(_interval_board.page, r.pages), r.pages, r.members
  from ranked r
  join leveling.settings s on s.guild_id = _interval_board.guild_id
  left join leveling.member m on m.guild_id = _interval_board.guild_id and m.member_id = r.member_id
  where r.place > (least(_interval_board.page, r.pages) - 1) * _interval_board.page_size
    and r.place <= least(_interval_board.page, r.pages) * _interval_board.page_size
  order by r.place;
$$;

comment on function leveling._interval_board is
'A page of the board by XP gained in an interval, from the history. The level is today''s; without a beginning, it is the one
the XP then made: the board as it stood.';

commit;
