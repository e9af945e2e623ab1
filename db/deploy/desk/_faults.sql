-- Deploy guildkeeper:desk/_faults to pg

begin;
set local role guildkeeper_owner;

create function desk._faults(type desk.type)
returns setof desk.fault
language sql stable
as $$
  select (_faults.type).number, (_faults.type).name, s.fault, s.detail
  from (
    select 1, 'no_staff', null where (_faults.type).staff_role_ids = '{}'
    union all
    select 2, 'role_deleted', r.role_id::text
    from app.role r
    where r.guild_id = (_faults.type).guild_id
      and r.role_id = any ((_faults.type).staff_role_ids || (_faults.type).required_role_ids)
      and r.deleted_at is not null
    union all
    select 3, 'place_gone', c.name
    from app.channel c
    where c.guild_id = (_faults.type).guild_id
      and c.channel_id in ((_faults.type).parent_id, (_faults.type).overflow_id)
      and c.deleted_at is not null
    union all
    select 4, 'no_panel', null
    where not (_faults.type).is_appeal and not exists (
      select from desk.panel p
      where p.guild_id = (_faults.type).guild_id and (_faults.type).number = any (p.type_numbers)
    )
  ) as s (place, fault, detail)
  order by s.place;
$$;

comment on function desk._faults is 'What is in the way of a type of tickets: see desk.health.';

commit;
