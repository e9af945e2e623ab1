-- Deploy guildkeeper:automod/_with_earlier to pg

begin;
set local role guildkeeper_owner;

create function automod._with_earlier(batch automod.trace, earlier automod.trace)
returns automod.trace
language plpgsql immutable
as $$
declare
  c_latest constant integer := 50;  -- before those of the batch: no rule counts more
  v_most constant integer := c_latest + batch.fresh;
begin
  if batch.message_ids[cardinality(batch.message_ids)] > earlier.message_ids[1] then
    batch.message_ids := (batch.message_ids || earlier.message_ids)[:v_most];
    batch.hashes := (batch.hashes || earlier.hashes)[:v_most];
    return batch;
  end if;

  -- Some are late, or come again.
  batch.fresh := v_most;
  select array_agg(k.message_id order by k.message_id desc), array_agg(k.hash order by k.message_id desc)
  into batch.message_ids, batch.hashes
  from (
    select distinct on (b.message_id) b.message_id, b.hash
    from unnest(batch.message_ids || earlier.message_ids, batch.hashes || earlier.hashes) as b (message_id, hash)
    order by b.message_id desc
    limit v_most
  ) k;
  return batch;
end;
$$;

comment on function automod._with_earlier is
'The trace of somebody''s messages in a batch, and of what they wrote before: newest first, a message once.';

commit;
