-- Deploy guildkeeper:automod/_merged to pg

begin;
set local role guildkeeper_owner;

create function automod._merged(batch automod.trace, earlier automod.trace, most integer)
returns automod.trace
language plpgsql immutable
as $$
begin
  batch.fresh := most;
  select array_agg(k.message_id order by k.message_id desc), array_agg(k.hash order by k.message_id desc)
  into batch.message_ids, batch.hashes
  from (
    select distinct on (b.message_id) b.message_id, b.hash
    from unnest(batch.message_ids || earlier.message_ids, batch.hashes || earlier.hashes) as b (message_id, hash)
    order by b.message_id desc
    limit most
  ) k;
  return batch;
end;
$$;

comment on function automod._merged is
'Two traces of somebody in one, of which the batch brings messages that are late, or come again: all may be new, and are
looked at.';

commit;
