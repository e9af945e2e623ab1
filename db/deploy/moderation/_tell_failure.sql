-- Deploy guildkeeper:moderation/_tell_failure to pg

begin;
set local role guildkeeper_owner;

create function moderation._tell_failure(filed moderation.case, actor_id bigint, at timestamptz)
returns void
language plpgsql
as $$
declare
  c_key constant text := 'moderation._notice_failure';
  v_number jsonb := jsonb_build_object('number', (filed).number);
begin
  if moderation._log_channel((filed).guild_id) is not null then
    return;  -- there everybody sees it
  elsif _tell_failure.actor_id is not null then
    perform discord.post_to_member(
      (filed).guild_id, _tell_failure.actor_id, 'moderation.failed', to_jsonb(moderation._failed(filed)),
      on_failed => 'moderation._notice_failure', arguments => v_number,
      expires_at => _tell_failure.at + interval '1 day', at => _tell_failure.at
    );
  elsif not outbox._is_scheduled((filed).guild_id, c_key) then
    perform outbox.schedule(
      (filed).guild_id, _tell_failure.at + interval '1 minute', 'moderation._notice_failure', v_number, c_key
    );
  end if;
end;
$$;

comment on function moderation._tell_failure is
'Where there is no case log, whoever decided it (actor_id) is told by direct message that a case was not carried out: they were
answered as if it was. Null, or a moderator who takes none: those who run the guild, of what rules do in a raid once a minute.';

commit;
