-- Deploy guildkeeper:channels/purge to pg

begin;
set local role guildkeeper_owner;

create type channels.purge_row as (messages bigint, pinned bigint, undeletable bigint, oldest_at timestamptz);
comment on type channels.purge_row is
'What a purge does: how many messages it deletes, how many it spares because they are pinned or Discord does not delete them, and
when the oldest was written.';
grant usage on type channels.purge_row to guildkeeper_bot, guildkeeper_admin;

create function channels.purge(
  guild_id bigint,
  channel_id bigint,
  messages channels.seen_message[],
  count numeric,
  member_id bigint default null,
  contains text default null,
  before text default null,
  after text default null,
  actor_id bigint default null,
  key text default null,
  facts moderation.facts default null,
  at timestamptz default now()
)
returns channels.purge_row
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_row channels.purge_row;
  v_plan channels.purge_plan;
  v_ids bigint[];
  v_call app.call := app._open_call(
    purge.guild_id, 'channels.purge',
    jsonb_build_object(
      'channel_id', purge.channel_id, 'count', purge.count, 'member_id', purge.member_id, 'contains', purge.contains,
      'before', purge.before, 'after', purge.after
    ),
    purge.actor_id, purge.key, purge.at
  );
begin
  if v_call.result is not null then
    return jsonb_populate_record(v_row, v_call.result);
  end if;
  v_plan := channels.plan_purge(
    purge.guild_id, purge.channel_id, purge.count, purge.member_id, purge.contains, purge.before, purge.after, purge.actor_id,
    facts
  );

  with asked as materialized (
    select m.message_id, m.pinned, channels._is_deletable(m.kind) as is_deletable
    from channels._asked_for(purge.messages, purge.member_id, purge.contains, v_plan.before_id, v_plan.after_id) m
  ),
  chosen as materialized (
    select a.message_id from asked a where a.is_deletable and not a.pinned order by a.message_id desc limit purge.count::integer
  )
  select c.ids, c.messages, c.oldest_at, s.pinned, s.undeletable
  into v_ids, v_row.messages, v_row.oldest_at, v_row.pinned, v_row.undeletable
  from (
    select coalesce(array_agg(o.message_id), '{}') as ids, count(*) as messages, min(o.message_id) as oldest_id,
      min(app.snowflake_time(o.message_id)) as oldest_at
    from chosen o
  ) c
  cross join lateral (
    select count(*) filter (where a.is_deletable) as pinned, count(*) filter (where not a.is_deletable) as undeletable
    from asked a
    where a.message_id > coalesce(c.oldest_id, 0) and (a.pinned or not a.is_deletable)
  ) s;

  perform discord.delete_messages(
    purge.guild_id, purge.channel_id, v_ids,
    app._because('channels.purge', jsonb_build_object('by', coalesce(purge.actor_id::text, 'operator'))), purge.at,
    on_failed => 'moderation._not_deleted', arguments => jsonb_build_object('channel_id', purge.channel_id)
  );

  perform app._close_call(purge.guild_id, v_call, to_jsonb(v_row));
  return v_row;
end;
$$;

comment on function channels.purge is
'Deletes the newest `count` messages among those that the bot has read: of one member, with a text (whatever the case), older than
`before`, newer than `after` (a message''s id or link). Pinned ones are spared, and counted,
and so is what Discord does not delete. One line in app.audit says what was
asked for; what the messages said is not kept. Refuses what channels.plan_purge does, and U0GLD, U0KEY.';

grant execute on function channels.purge to guildkeeper_bot, guildkeeper_admin;

commit;
