-- Deploy guildkeeper:moderation/purge to pg

begin;
set local role guildkeeper_owner;

create type moderation.seen_message as (message_id bigint, member_id bigint, content text, pinned boolean);
comment on type moderation.seen_message is 'A message of a channel''s history: who wrote what, and whether it is pinned.';

create type moderation.purge_plan as (before_id bigint, after_id bigint, max_messages integer);
comment on type moderation.purge_plan is 'What to read of a channel''s history: at most so many messages, the newest first.';

create type moderation.purge_row as (messages bigint, pinned bigint, oldest_at timestamptz);
comment on type moderation.purge_row is
'What a purge does: how many messages it deletes, how many it spares because they are pinned, and when the oldest was written.';

grant usage on type moderation.seen_message, moderation.purge_plan, moderation.purge_row to guildkeeper_bot, guildkeeper_admin;

create function moderation._message_id(typed text)
returns bigint
language plpgsql stable
as $$
declare
  v_id text := substring(btrim(_message_id.typed) from '^(?:https://[^ ]*/)?([0-9]{15,19})$');
begin
  if _message_id.typed is not null and coalesce(v_id::numeric not between 1 and 9223372036854775807, true) then
    perform app._refuse('invalid_message', left(_message_id.typed, 100));
  end if;
  return v_id::bigint;
end;
$$;

comment on function moderation._message_id is
'The id of a message that somebody typed, as such or as its link. Refuses what is none (U0MSG).';

create function moderation.plan_purge(
  guild_id bigint,
  channel_id bigint,
  count numeric,
  member_id bigint default null,
  contains text default null,
  before text default null,
  after text default null,
  moderator_id bigint default null,
  facts moderation.facts default null
)
returns moderation.purge_plan
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  c_manage_messages constant bigint := 1 << 13;
  v_count integer := app._require_amount(coalesce(plan_purge.count, 0), 1, 1000);
  v_before_id bigint := moderation._message_id(plan_purge.before);
  v_after_id bigint := moderation._message_id(plan_purge.after);
begin
  perform app._require_channel(plan_purge.guild_id, plan_purge.channel_id);
  perform app._require_text('text', plan_purge.contains, 200);
  perform moderation._require_permission(
    plan_purge.guild_id, plan_purge.moderator_id, c_manage_messages, 'Manage Messages', facts
  );
  if v_before_id <= v_after_id then
    perform app._refuse('invalid_interval');
  end if;

  return row(
    v_before_id,
    v_after_id,
    -- Of what is read some may be pinned, or by somebody else, or about something else.
    case when num_nonnulls(plan_purge.member_id, plan_purge.contains) = 0 then least(v_count + 50, 1000) else 1000 end
  )::moderation.purge_plan;
end;
$$;

comment on function moderation.plan_purge is
'What the bot has to read of a channel before moderation.purge can choose, with the same arguments. Refuses before anything is
read: U0AMT a count that is not 1 to 1000, U0CHN, U0TXT, U0MSG, U0INT when `before` is not above `after`, U0PRM and U0FCT a
moderator without Manage Messages.';

create function moderation._asked_for(
  messages moderation.seen_message[],
  member_id bigint,
  contains text,
  before_id bigint,
  after_id bigint
)
returns setof moderation.seen_message
language sql stable
as $$
  select distinct on (m.message_id) m.*
  from unnest(_asked_for.messages) as m
  where m.message_id > 0
    and (_asked_for.member_id is null or m.member_id = _asked_for.member_id)
    and (_asked_for.before_id is null or m.message_id < _asked_for.before_id)
    and (_asked_for.after_id is null or m.message_id > _asked_for.after_id)
    and (_asked_for.contains is null or strpos(lower(m.content), lower(_asked_for.contains)) > 0)
  order by m.message_id desc;
$$;

comment on function moderation._asked_for is 'The messages that a purge is about, the newest first.';

create function moderation.purge(
  guild_id bigint,
  channel_id bigint,
  messages moderation.seen_message[],
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
returns moderation.purge_row
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_row moderation.purge_row;
  v_plan moderation.purge_plan;
  v_ids bigint[];
  v_call app.call := app._open_call(
    purge.guild_id, 'moderation.purge',
    jsonb_build_object(
      'channel_id', purge.channel_id, 'count', purge.count, 'member_id', purge.member_id, 'contains', purge.contains,
      'before', purge.before, 'after', purge.after
    ),
    purge.actor_id, purge.key
  );
begin
  if v_call.result is not null then
    return jsonb_populate_record(v_row, v_call.result);
  end if;
  v_plan := moderation.plan_purge(
    purge.guild_id, purge.channel_id, purge.count, purge.member_id, purge.contains, purge.before, purge.after, purge.actor_id,
    facts
  );

  with asked as materialized (
    select m.*
    from moderation._asked_for(purge.messages, purge.member_id, purge.contains, v_plan.before_id, v_plan.after_id) m
  ),
  chosen as (
    select a.message_id from asked a where not a.pinned order by a.message_id desc limit purge.count::integer
  )
  select array_agg(c.message_id), count(*), min(app.snowflake_time(c.message_id)),
    (select count(*) from asked a where a.pinned and a.message_id > (select min(o.message_id) from chosen o))
  into v_ids, v_row.messages, v_row.oldest_at, v_row.pinned
  from chosen c;
  perform discord.delete_messages(
    purge.guild_id, purge.channel_id, coalesce(v_ids, '{}'), format('Purge by %s', coalesce(purge.actor_id::text, 'an operator')),
    purge.at
  );

  perform app._close_call(purge.guild_id, v_call, to_jsonb(v_row));
  return v_row;
end;
$$;

comment on function moderation.purge is
'Deletes the newest `count` messages among those that the bot has read: of one member, with a text (whatever the case), older than
`before`, newer than `after` (a message''s id or link). Pinned ones are spared, and counted. One line in app.audit says what was
asked for; what the messages said is not kept. Refuses what moderation.plan_purge does, and U0GLD, U0KEY.';

grant execute on function moderation.plan_purge to guildkeeper_bot, guildkeeper_admin;
grant execute on function moderation.purge to guildkeeper_bot, guildkeeper_admin;

commit;
