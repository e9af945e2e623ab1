-- Deploy guildkeeper:leveling/_members to pg

begin;
set local role guildkeeper_owner;

create function leveling._members(guild_id bigint)
returns bigint
language plpgsql stable
as $$
begin
  return (
    select coalesce(sum(c.members), 0)
    from leveling.census c
    where c.guild_id = _members.guild_id and c.shift = 32
  ) + (
    select coalesce(sum(d.members), 0)
    from leveling.census_change d
    where d.guild_id = _members.guild_id
  );
end;
$$;

comment on function leveling._members is
'How many members of a guild have XP, thus a rank: the sum of the census'' coarsest buckets and the changes not folded in yet.';

commit;
