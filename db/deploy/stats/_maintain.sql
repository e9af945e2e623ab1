-- Deploy guildkeeper:stats/_maintain to pg

begin;
set local role guildkeeper_owner;

create function stats._maintain(guild_id bigint, at timestamptz, most integer)
returns bigint
language plpgsql
as $$
declare
  v_settings stats.settings;
  v_messages timestamptz;
  v_days timestamptz;
  v_rows bigint;
  v_most bigint;
begin
  if not outbox._is_scheduled(_maintain.guild_id, 'stats._fold_due') then
    perform outbox.schedule(_maintain.guild_id, _maintain.at, 'stats._fold_due', key => 'stats._fold_due');
  end if;

  select s.* into strict v_settings from stats.settings s where s.guild_id = _maintain.guild_id;
  v_messages := _maintain.at - v_settings.keep_messages;
  v_days := _maintain.at - v_settings.keep_days;

  update stats.progress p
  set facts_from = v_messages
  where p.guild_id = _maintain.guild_id and p.facts_from < v_messages;

  delete from stats.message m
  where m.guild_id = _maintain.guild_id and m.message_id in (
    select o.message_id from stats.message o
    where o.guild_id = _maintain.guild_id
      and o.message_id < app.snowflake_at(v_messages)
      -- What is not folded yet is needed.
      and o.message_id < (
        select app.snowflake_at(p.folded_until) from stats.progress p where p.guild_id = _maintain.guild_id
      )
    order by o.message_id
    limit _maintain.most
  );
  get diagnostics v_most = row_count;

  delete from stats.quarter q
  where q.guild_id = _maintain.guild_id and (q.quarter, q.channel_id) in (
    select o.quarter, o.channel_id from stats.quarter o
    where o.guild_id = _maintain.guild_id and o.quarter < stats._quarter_of(app.snowflake_at(v_days))
    limit _maintain.most
  );
  get diagnostics v_rows = row_count;

  v_most := greatest(
    v_most, v_rows,
    stats._compact_quarters(_maintain.guild_id, _maintain.at, _maintain.most),
    stats._forget_days(_maintain.guild_id, v_days::date, _maintain.most),
    app._forget(_maintain.guild_id, 'stats.stay', 'ended_at', v_days, _maintain.most),
    app._forget(_maintain.guild_id, 'stats.size', 'at', v_days, _maintain.most),
    app._forget(_maintain.guild_id, 'stats.gap', 'until_at', v_days, _maintain.most),
    app._forget(_maintain.guild_id, 'stats.pause', 'until_at', v_days, _maintain.most)
  );
  -- At last, since where a week is dropped all messages of all guilds wait until this transaction ends.
  perform stats._keep_partitions(_maintain.at);
  return v_most;
end;
$$;

comment on function stats._maintain is
'What a new day brings: folding goes on, weeks of messages are made and dropped, messages older than the setting keep_messages
and days older than keep_days forgotten, at most `most` of each, old quarters of an hour put together. Returns the most of one
kind.';

commit;
