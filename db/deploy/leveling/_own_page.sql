-- Deploy guildkeeper:leveling/_own_page to pg

begin;
set local role guildkeeper_owner;

create function leveling._own_page(guild_id bigint, member_id bigint, page_size integer, since timestamptz)
returns bigint
language plpgsql stable
as $$
declare
  v_place bigint;
begin
  if _own_page.since is null then
    select leveling._members_above(m.guild_id, m.xp) + (
      select count(*)
      from leveling.member o
      where o.guild_id = m.guild_id and o.xp = m.xp and o.xp > 0 and o.member_id <= m.member_id
    ) into v_place
    from leveling.member m
    where m.guild_id = _own_page.guild_id and m.member_id = _own_page.member_id and m.xp > 0;
  else
    select e.place into v_place
    from (
      select h.member_id, row_number() over (order by sum(h.amount) desc, h.member_id) as place
      from leveling.history h
      where h.guild_id = _own_page.guild_id and h.at >= _own_page.since
      group by h.member_id
      having sum(h.amount) > 0
    ) e
    where e.member_id = _own_page.member_id;
  end if;

  if v_place is null then
    perform app._refuse('not_on_board');
  end if;
  return (v_place - 1) / _own_page.page_size + 1;
end;
$$;

comment on function leveling._own_page is
'The page of the board since then (null: of all time) on which a member stands. Refuses: U0NON a member without XP on it.';

commit;
