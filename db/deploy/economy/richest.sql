-- Deploy guildkeeper:economy/richest to pg

begin;
set local role guildkeeper_owner;

create type economy.fortune_row as (
  rank bigint,
  member_id bigint,
  amount bigint,
  wallet bigint,
  bank bigint,
  net_worth bigint,
  page bigint,
  pages bigint,
  currency text
);
comment on type economy.fortune_row is
'A line of a board: amount is what it is ordered by; page is the one that is shown, of so many.';

create function economy.richest(
  guild_id bigint,
  board text default 'net worth',
  page bigint default 1,
  page_size integer default 10,
  viewer_id bigint default null,
  opener_id bigint default null
)
returns setof economy.fortune_row
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_page bigint := richest.page;
  v_pages bigint;
  v_lines economy.fortune_line[];
  v_before bigint;
begin
  perform app._require_guild(richest.guild_id);
  if richest.opener_id <> richest.viewer_id then
    perform app._refuse('not_your_buttons');
  elsif richest.board is null or richest.board not in ('net worth', 'wallet', 'bank') then
    perform app._refuse('unknown_board', coalesce(left(richest.board, 40), 'null'));
  end if;
  perform app._require_page(coalesce(richest.page, 1), richest.page_size);

  perform economy.fold_fortunes(richest.guild_id);
  if v_page is null then
    v_page := economy._own_place(richest.guild_id, board, richest.viewer_id) / page_size + 1;
  end if;

  v_pages := greatest((economy._richer(richest.guild_id, board, 0, 0) + page_size - 1) / page_size, 1);
  v_page := least(v_page, v_pages);
  v_lines := array(select l from economy._board_page(richest.guild_id, board, (v_page - 1) * page_size, page_size) l);

  v_before := economy._richer(richest.guild_id, board, v_lines[1].amount, 0);
  return query
  select
    case l.amount when v_lines[1].amount then v_before
      else (v_page - 1) * page_size + rank() over (order by l.amount desc) - 1 end + 1,
    l.member_id, l.amount, l.wallet, l.bank, l.net_worth, v_page, v_pages, s.currency_symbol
  from unnest(v_lines) l
  join economy.settings s on s.guild_id = richest.guild_id
  order by l.amount desc, l.member_id;
end;
$$;

comment on function economy.richest is
'Who has the most: a page of 1 to 100 lines of the board net worth, wallet or bank; members with the same amount share a rank.
page null is the viewer''s own, a page past the end the last one. opener_id is who opened the message whose button was pressed,
null for a new one. What changed since the last look is sorted in first, hence not stable.
Refuses: U0GLD, U0BTN somebody else''s buttons, U0BRD, U0PAG, U0SIZ, U0POR the viewer is not on the board.';

grant usage on type economy.fortune_row to guildkeeper_bot, guildkeeper_admin;
grant execute on function economy.richest to guildkeeper_bot, guildkeeper_admin;

commit;
