-- Deploy guildkeeper:leveling/leaderboard to pg

begin;
set local role guildkeeper_owner;

create function leveling.leaderboard(
  guild_id bigint,
  page bigint default 1,
  page_size integer default 10,
  since timestamptz default null,
  until timestamptz default null
)
returns setof leveling.board_row
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  perform app._require_guild(leaderboard.guild_id);
  perform app._require_page(leaderboard.page, leaderboard.page_size);
  if leaderboard.since >= leaderboard.until then
    perform app._refuse('invalid_interval');
  end if;

  if leaderboard.since is null and leaderboard.until is null then
    return query select b.* from leveling._all_time_board(leaderboard.guild_id, leaderboard.page, leaderboard.page_size) b;
  else
    return query
    select b.*
    from leveling._interval_board(
      leaderboard.guild_id, leaderboard.page, leaderboard.page_size, leaderboard.since, leaderboard.until
    ) b;
  end if;
end;
$$;

comment on function leveling.leaderboard is
'A page of the guild''s leaderboard, highest XP first; equal XP share a rank. With since or until: XP gained from since on and
before until (with until alone: the board as it stood then). A page past the end is the last page; no rows when nobody has XP.
Refuses: U0GLD, U0PAG a page below 1, U0SIZ a page size that is not 1 to 100, U0INT since not before until.';

grant usage on type leveling.board_row to guildkeeper_bot, guildkeeper_admin;
grant execute on function leveling.leaderboard to guildkeeper_bot, guildkeeper_admin;

commit;
