-- Deploy guildkeeper:moderation/_log to pg

begin;
set local role guildkeeper_owner;

create function moderation._log(guild_id bigint, number bigint)
returns void
language plpgsql
as $$
declare
  v_log moderation.log;
  v_facts jsonb;
begin
  -- As it was when it was filed: how many points are left by now, a message could not keep up with.
  select to_jsonb(moderation._case_row(c, c.at)) into strict v_facts
  from moderation.case c
  where c.guild_id = _log.guild_id and c.number = _log.number;

  update moderation.log l
  set is_stale = l.message_id is null
  where l.guild_id = _log.guild_id and l.number = _log.number and l.failure is null
  returning l.* into v_log;
  if found then
    if v_log.message_id is not null then
      perform discord.edit_post(
        v_log.guild_id, v_log.channel_id, v_log.message_id, card => 'moderation.case', facts => v_facts,
        on_failed => 'moderation._not_logged',
        arguments => jsonb_build_object('number', v_log.number, 'message_id', v_log.message_id)
      );
    end if;
    return;
  end if;

  insert into moderation.log (guild_id, number, channel_id)
  select _log.guild_id, _log.number, h.channel_id
  from moderation._log_channel(_log.guild_id) as h (channel_id)
  where h.channel_id is not null
  on conflict on constraint log_pkey do update set channel_id = excluded.channel_id, is_stale = false, failure = null
  returning log.* into v_log;
  if found then
    perform discord.post(
      v_log.guild_id, v_log.channel_id, card => 'moderation.case', facts => v_facts,
      on_done => 'moderation._logged', on_failed => 'moderation._not_logged',
      arguments => jsonb_build_object('number', v_log.number)
    );
  end if;
end;
$$;

comment on function moderation._log is
'Shows a case, as it stands, in the guild''s case log: as one message, which is edited when the case changes; or once its id is
known, if that is not yet. What Discord refused to post, or somebody deleted, is posted anew. Without a case log, nowhere.';

commit;
