-- Deploy guildkeeper:event/set_cell to pg

begin;
set local role guildkeeper_owner;

create function event.set_cell(cell integer, cells integer, at timestamptz default now())
returns void
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  perform app._require_time(set_cell.at);
  perform app._require_amount(set_cell.cells, 1, 1000000), app._require_amount(set_cell.cell, 0, set_cell.cells - 1);
  perform from event.cell for no key update;
  if event._shard_count(set_cell.at) is not null then
    perform app._refuse('shards_are_held');
  end if;

  update event.cell set cell = set_cell.cell, cells = set_cell.cells;
end;
$$;

comment on function event.set_cell is
'Makes this database one of so many cells: from now on it refuses the guilds of the others. Those that it has stay until they are
deleted: see docs/scale.md. Refuses: U0AMT, U0TIM, U0SHH.';

grant execute on function event.set_cell to guildkeeper_admin;

commit;
