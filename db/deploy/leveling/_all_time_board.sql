-- Deploy guildkeeper:leveling/_all_time_board to pg

begin;
set local role guildkeeper_owner;

create type leveling.board_row as (
  rank bigint,
  member_id bigint,
  xp bigint,
  level integer,
  page bigint,
  pages bigint,
  members bigint
);
comment on type leveling.board_row is
'One line of a leaderboard; page is the one that is shown, of pages, with so many members in all.';

create function leveling._all_time_board(guild_id bigint, page bigint, page_size integer)
returns setof leveling.board_row
language plpgsql stable
as $$
declare
  v_members bigint := leveling._members(_all_time_board.guild_id);
  v_pages bigint := leveling._pages(v_members, _all_time_board.page_size);
  v_page bigint := least(_all_time_board.page, v_pages);
  v_start bigint := (v_page - 1) * _all_time_board.page_size;
  v_first leveling.place;
begin
  if v_members = 0 then
    return;
  end if;

  v_first := leveling._locate(_all_time_board.guild_id, v_start);

  return query
  select
    case when r.xp = v_first.xp then v_first.before + 1 else v_start + rank() over (order by r.xp desc) end,
    r.member_id, r.xp, r.level, v_page, v_pages, v_members
  from (
    select m.member_id, m.xp, m.level
    from (
      -- From the index alone: those stepped over are never looked up.
      select k.guild_id, k.member_id
      from leveling.member k
      where k.guild_id = _all_time_board.guild_id and k.xp > 0 and k.xp <= v_first.xp
      order by k.xp desc, k.member_id
      limit _all_time_board.page_size
      offset v_start - v_first.before
    ) p
    join leveling.member m on m.guild_id = p.guild_id and m.member_id = p.member_id
  ) r
  order by r.xp desc, r.member_id;
end;
$$;

comment on function leveling._all_time_board is
'A page of the board by XP. It begins at the place the census tells, so that the last page costs what the first one does; only
members with the very same XP as its first are stepped over.';

commit;
