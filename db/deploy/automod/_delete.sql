-- Deploy guildkeeper:automod/_delete to pg

begin;
set local role guildkeeper_owner;

create function automod._delete(matches automod.match[])
returns void
language plpgsql
as $$
begin
  perform discord.delete_messages(d.guild_id, d.channel_id, d.message_ids, format('Automatic rule %s', d.numbers))
  from (
    select m.guild_id, m.channel_id, array_agg(distinct m.message_id) as message_ids,
      string_agg(distinct m.number::text, ', ') as numbers
    from unnest(_delete.matches) as m
    where m.deletes
      and not exists (
        select
        from automod.match known
        where known.guild_id = m.guild_id
          and known.message_id = m.message_id
          and known.deletes
          and known.match_id not in (select n.match_id from unnest(_delete.matches) as n where n.guild_id = m.guild_id)
      )
    group by m.guild_id, m.channel_id
    order by m.guild_id, m.channel_id
  ) d;
end;
$$;

comment on function automod._delete is
'Effects: the messages of new matches are deleted, each once, whichever rules it met, and however often it was edited.';

commit;
