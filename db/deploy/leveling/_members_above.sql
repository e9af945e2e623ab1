-- Deploy guildkeeper:leveling/_members_above to pg

begin;
set local role guildkeeper_owner;

create function leveling._members_above(guild_id bigint, xp bigint)
returns bigint
language plpgsql stable
as $$
begin
  -- Not in SQL: such a function would be planned anew at each call.
  return (
    select coalesce(sum(c.members), 0)
    from (values (0), (8), (16), (24), (32)) as s (shift)
    cross join lateral (
      select b.members
      from leveling.census b
      where b.guild_id = _members_above.guild_id
        and b.shift = s.shift
        and b.bucket > _members_above.xp >> s.shift
        and b.bucket <= (_members_above.xp >> s.shift) | 255
    ) c
  ) + (
    select coalesce(sum(d.members), 0)
    from leveling.census_change d
    where d.guild_id = _members_above.guild_id and d.xp > _members_above.xp
  );
end;
$$;

comment on function leveling._members_above is
'How many members of a guild have more XP than this; above 0, that is all who have a rank. Adds up, of each shift of the
census, the buckets to the right of x within its own group of 256, and the changes not folded in yet.';

commit;
