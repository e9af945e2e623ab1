-- Deploy guildkeeper:moderation/_tell_not_deleted to pg

begin;
set local role guildkeeper_owner;

create type moderation.undeleted as (channel_id bigint, failure text, obstacle jsonb);
comment on type moderation.undeleted is
'Facts of the card moderation.undeleted: where messages were not deleted, and why, as a case has it.';

create function moderation._tell_not_deleted(guild_id bigint, arguments jsonb, at timestamptz)
returns void
language plpgsql
as $$
declare
  v_undeleted moderation.undeleted;
  v_failure app.refusal := moderation._declined(_tell_not_deleted.arguments);
begin
  v_undeleted.channel_id := (_tell_not_deleted.arguments ->> 'channel_id')::bigint;
  v_undeleted.failure := v_failure.message;
  v_undeleted.obstacle := v_failure.detail;
  perform moderation._log_line(
    _tell_not_deleted.guild_id, card => 'moderation.undeleted', facts => to_jsonb(v_undeleted), at => _tell_not_deleted.at
  );
end;
$$;

comment on function moderation._tell_not_deleted is
'Work due: the case log says that messages of a channel are still there, and Discord''s answer.';

do $$ begin perform outbox._register('moderation._tell_not_deleted'); end $$;

commit;
