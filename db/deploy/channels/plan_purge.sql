-- Deploy guildkeeper:channels/plan_purge to pg

begin;
set local role guildkeeper_owner;

create type channels.purge_plan as (before_id bigint, after_id bigint, max_messages integer);
comment on type channels.purge_plan is 'What to read of a channel''s history: at most so many messages, the newest first.';
grant usage on type channels.purge_plan to guildkeeper_bot, guildkeeper_admin;

create function channels.plan_purge(
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
returns channels.purge_plan
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_plan channels.purge_plan;
  v_count integer := app._require_amount(coalesce(plan_purge.count, 0), 1, 1000);
  v_before_id bigint := channels._message_id(plan_purge.before);
  v_after_id bigint := channels._message_id(plan_purge.after);
begin
  perform app._require_channel(plan_purge.guild_id, plan_purge.channel_id);
  perform app._require_text('text', plan_purge.contains, 200);
  perform moderation._require_permission(
    plan_purge.guild_id, plan_purge.moderator_id, array['manage_messages'], facts
  );
  perform moderation._require_bot_permission(plan_purge.guild_id, array['manage_messages'], facts);
  if v_before_id <= v_after_id then
    perform app._refuse('invalid_interval');
  end if;

  v_plan.before_id := v_before_id;
  v_plan.after_id := v_after_id;
  -- Of what is read some may be pinned, or by somebody else, or about something else.
  v_plan.max_messages := case
    when num_nonnulls(plan_purge.member_id, plan_purge.contains) = 0 then least(v_count + 50, 1000) else 1000
  end;
  return v_plan;
end;
$$;

comment on function channels.plan_purge is
'What the bot has to read of a channel before channels.purge can choose, with the same arguments. Refuses before anything is
read: U0AMT a count that is not 1 to 1000, U0CHN, U0TXT, U0MSG, U0INT when `before` is not above `after`, U0PRM and U0FCT a
moderator without Manage Messages, U0BPM a bot without.';

grant execute on function channels.plan_purge to guildkeeper_bot, guildkeeper_admin;

commit;
