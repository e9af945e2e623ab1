-- Deploy guildkeeper:leveling/_roles_of to pg

begin;
set local role guildkeeper_owner;

create function leveling._roles_of(rewards leveling.reward[], level integer, mode leveling.rewards_mode)
returns bigint[]
language plpgsql immutable
as $$
begin
  return (
    select coalesce(array_agg(r.role_id order by r.level, r.role_id), '{}')
    from unnest(_roles_of.rewards) r
    where r.level <= _roles_of.level
      and (
        _roles_of.mode = 'stack'
        or r.level = (select max(h.level) from unnest(_roles_of.rewards) h where h.level <= _roles_of.level)
      )
  );
end;
$$;

comment on function leveling._roles_of is
'Of these rewards, the roles of a member of this level: of every level reached (stack), or of the highest that has any
(replace).';

commit;
