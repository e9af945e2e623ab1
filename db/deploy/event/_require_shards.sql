-- Deploy guildkeeper:event/_require_shards to pg

begin;
set local role guildkeeper_owner;

create function event._require_shards(shard_count integer, shard_ids integer[], at timestamptz)
returns void
language plpgsql stable
as $$
declare
  v_cell constant event.cell not null := (select c from event.cell c);
  v_held constant integer := event._shard_count(_require_shards.at);
  v_wrong integer;
begin
  if _require_shards.shard_count % v_cell.cells <> 0 then
    perform app._refuse('cells_do_not_divide', _require_shards.shard_count::text, v_cell.cells::text);
  end if;
  select id into v_wrong
  from unnest(_require_shards.shard_ids) id
  where id < 0 or id >= _require_shards.shard_count or id % v_cell.cells <> v_cell.cell;
  if v_wrong is not null then
    perform app._refuse(
      'wrong_shard', v_wrong::text, _require_shards.shard_count::text, v_cell.cell::text, v_cell.cells::text
    );
  end if;
  if v_held <> _require_shards.shard_count then
    perform app._refuse('other_shard_count', _require_shards.shard_count::text, v_held::text);
  end if;
end;
$$;

comment on function event._require_shards is
'Refuses shards that are not of this cell, and those of another count while shards are held.';

commit;
