-- Deploy guildkeeper:leveling/_locate to pg

begin;
set local role guildkeeper_owner;

create type leveling.place as (xp bigint, before bigint);
comment on type leveling.place is 'The XP of a member at some place of the all-time board, and how many members have more.';

create function leveling._locate(guild_id bigint, place bigint)
returns leveling.place
language plpgsql stable
as $$
declare
  v_shift integer := 32;
  v_above bigint := 0;
  v_bucket bigint := 0;
  v_in_bucket bigint;
begin
  loop
    select d.bucket, d.running - d.members into v_bucket, v_in_bucket
    from (
      select b.bucket, sum(b.members) as members, sum(sum(b.members)) over (order by b.bucket desc) as running
      from (
        select c.bucket, c.members
        from leveling.census c
        where c.guild_id = _locate.guild_id and c.shift = v_shift and c.bucket between v_bucket << 8 and (v_bucket << 8) | 255
        union all
        select d.xp >> v_shift, d.members
        from leveling.census_change d
        where d.guild_id = _locate.guild_id and d.xp >> (v_shift + 8) = v_bucket
      ) b
      group by b.bucket
    ) d
    where d.members > 0 and v_above + d.running > _locate.place
    order by d.bucket desc
    limit 1;

    v_above := v_above + v_in_bucket;
    exit when v_shift = 0;
    v_shift := v_shift - 8;
  end loop;

  return (v_bucket, v_above)::leveling.place;
end;
$$;

comment on function leveling._locate is
'Finds the member at a place (counted from 0, the highest XP first) without walking there: down the shifts of the census, each
time into the bucket in which the place lies. The place must exist.';

commit;
