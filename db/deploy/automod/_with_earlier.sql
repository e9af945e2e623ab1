-- Deploy guildkeeper:automod/_with_earlier to pg

begin;
set local role guildkeeper_owner;

create function automod._with_earlier(batch automod.trace, earlier automod.trace, most integer)
returns automod.trace
language sql immutable
return case
  when batch.message_ids[cardinality(batch.message_ids)] > earlier.message_ids[1] then
    (
      batch.guild_id, batch.member_id, (batch.message_ids || earlier.message_ids)[:most], (batch.hashes || earlier.hashes)[:most],
      batch.fresh
    )::automod.trace
  else automod._merged(batch, earlier, most)
end;

comment on function automod._with_earlier is
'The trace of somebody''s messages in a batch, and of what they wrote before: newest first, a message once, at most so many.
Where the batch is newer it costs next to nothing.';

commit;
