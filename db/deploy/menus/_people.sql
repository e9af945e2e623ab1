-- Deploy guildkeeper:menus/_people to pg

begin;
set local role guildkeeper_owner;

create function menus._people(guild_id bigint, menu bigint, option integer, at timestamptz)
returns table (member_id bigint, may boolean)
language plpgsql stable
as $$
declare
  v_high_enough bigint[] := leveling._members_at(
    _people.guild_id, menus._needed_level(_people.guild_id, _people.menu, _people.option), null, _people.at
  );
begin
  return query
  select m.member_id, (v_high_enough is null or l.member_id is not null) and not exists (
    select from menus.requirement q
    where q.guild_id = _people.guild_id and q.menu = _people.menu and q.option in (0, _people.option)
      and not menus._admits(q, m.role_ids)
  )
  from app.member m
  left join unnest(v_high_enough) as l (member_id) on l.member_id = m.member_id
  where m.guild_id = _people.guild_id and m.left_at is null and not m.is_bot;
end;
$$;

comment on function menus._people is
'The people of a guild, and whether they may choose from a menu (option 0), or one of its options, as far as roles and levels
go.';

commit;
