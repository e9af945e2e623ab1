-- Deploy guildkeeper:automod/_delete to pg

begin;
set local role guildkeeper_owner;

create function automod._delete(matches automod.match[])
returns void
language plpgsql
as $$
declare
  v record;
begin
  for v in
    select m.guild_id, m.channel_id, array_agg(distinct m.message_id) as message_ids,
      app._because(
        'automod.rules', jsonb_build_object('rules', string_agg(distinct m.number::text, ', '))
      ) as reason
    from unnest(_delete.matches) as m
    where m.deletes
      and not exists (
        select
        from automod.match known
        where known.guild_id = m.guild_id
          and known.message_id = m.message_id
          and known.deletes
          -- Those of all guilds, so that they are hashed once.
          and known.match_id not in (select n.match_id from unnest(_delete.matches) as n)
      )
    group by m.guild_id, m.channel_id
    order by m.guild_id, m.channel_id
  loop
    -- A thread's title, and what a forum's post begins with, have the id of the thread.
    if v.channel_id = any (v.message_ids) then
      perform discord.delete_channel(
        v.guild_id, v.channel_id, reason => v.reason, on_failed => 'moderation._not_deleted',
        arguments => jsonb_build_object('channel_id', v.channel_id)
      );
    else
      perform discord.delete_messages(
        v.guild_id, v.channel_id, v.message_ids, v.reason, on_failed => 'moderation._not_deleted',
        arguments => jsonb_build_object('channel_id', v.channel_id)
      );
    end if;
  end loop;
end;
$$;

comment on function automod._delete is
'Effects: the messages of new matches are deleted, each once, whichever rules it met, and however often it was edited. A thread
whose title met a rule, and a forum''s post whose first message did, is deleted whole.';

commit;
