-- Deploy guildkeeper:leveling/board to pg

begin;
set local role guildkeeper_owner;

create function leveling.board(
  guild_id bigint,
  viewer_id bigint,
  period text default 'all time',
  page bigint default 1,
  opener_id bigint default null,
  at timestamptz default now()
)
returns setof leveling.board_row
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  c_page_size constant integer := 10;
  v_since timestamptz;
begin
  perform app._require_guild(board.guild_id);
  if board.opener_id <> board.viewer_id then
    perform app._refuse('not_your_board');
  end if;

  v_since := leveling._period_start(board.guild_id, board.period, board.at);

  return query
  select b.*
  from leveling.leaderboard(
    guild_id => board.guild_id,
    page => coalesce(board.page, leveling._own_page(board.guild_id, board.viewer_id, c_page_size, v_since)),
    page_size => c_page_size,
    since => v_since
  ) b;
end;
$$;

comment on function leveling.board is
'The leaderboard as Discord shows it: ten lines of a period (all time, today, this week, this month, in the guild''s time zone).
page null is the viewer''s own page. opener_id is who opened the message whose button was pressed, null for a new one.
Refuses: U0GLD, U0PER, U0PAG, U0OWN somebody else''s buttons, U0NON no XP, thus no own page.';

grant execute on function leveling.board to guildkeeper_bot, guildkeeper_admin;

commit;
