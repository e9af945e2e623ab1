-- Deploy guildkeeper:discord/delete_messages to pg

begin;
set local role guildkeeper_owner;

create function discord.delete_messages(
  guild_id bigint,
  channel_id bigint,
  message_ids bigint[],
  reason jsonb default null,
  at timestamptz default now(),
  on_failed text default null,
  arguments jsonb default null
)
returns void
language plpgsql
as $$
declare
  -- Discord deletes at once what is younger than two weeks; a day is for what has to wait in the outbox.
  v_oldest bigint := app.snowflake_at(delete_messages.at - interval '13 days');
  v_batch bigint[];
begin
  for v_batch in
    select array_agg(m.id order by m.id)
    from (
      select d.id, d.id < v_oldest as is_old, row_number() over (partition by d.id < v_oldest order by d.id) - 1 as place
      from (select distinct u.id from unnest(message_ids) u (id) where u.id is not null) d
    ) m
    group by m.is_old, m.place / case when m.is_old then 1 else 100 end
    order by min(m.id)
  loop
    if cardinality(v_batch) = 1 then
      perform discord.delete_message(
        delete_messages.guild_id, delete_messages.channel_id, v_batch[1], delete_messages.reason,
        delete_messages.on_failed, delete_messages.arguments
      );
    else
      perform outbox._enqueue(
        guild_id => delete_messages.guild_id,
        lane => format('channel %s', delete_messages.channel_id),
        method => 'POST',
        path => format('/channels/%s/messages/bulk-delete', delete_messages.channel_id),
        body => jsonb_build_object('messages', (select jsonb_agg(b.id::text) from unnest(v_batch) b (id))),
        reason => delete_messages.reason,
        on_failed => delete_messages.on_failed,
        arguments => delete_messages.arguments
      );
    end if;
  end loop;
end;
$$;

comment on function discord.delete_messages is
'Effects: deletes messages of a channel, as many as wished: a hundred at once, those older than two weeks one by one, as Discord
will have it. `on_failed` as in discord.delete_message, for each request.';

commit;
