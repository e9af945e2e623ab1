-- Deploy guildkeeper:economy/_board_page to pg

begin;
set local role guildkeeper_owner;

create type economy.fortune_line as (member_id bigint, amount bigint, wallet bigint, bank bigint, net_worth bigint);
comment on type economy.fortune_line is 'A line of a board: the amount it is ordered by, and the whole fortune.';

create function economy._board_page(guild_id bigint, board text, start bigint, size integer)
returns setof economy.fortune_line
language plpgsql stable
as $$
begin
  if board = 'wallet' then
    return query
    select f.member_id, f.wallet, f.wallet, f.bank, f.net_worth
    from economy.fortune f
    where f.guild_id = _board_page.guild_id and f.wallet > 0
    order by f.wallet desc, f.member_id
    offset start limit size;
  elsif board = 'bank' then
    return query
    select f.member_id, f.bank, f.wallet, f.bank, f.net_worth
    from economy.fortune f
    where f.guild_id = _board_page.guild_id and f.bank > 0
    order by f.bank desc, f.member_id
    offset start limit size;
  else
    return query
    select f.member_id, f.net_worth, f.wallet, f.bank, f.net_worth
    from economy.fortune f
    where f.guild_id = _board_page.guild_id and f.net_worth > 0
    order by f.net_worth desc, f.member_id
    offset start limit size;
  end if;
end;
$$;

comment on function economy._board_page is
'So many lines of a board from a place on: one range of one index. Who has nothing is on none.';

commit;
