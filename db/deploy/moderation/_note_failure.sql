-- Deploy guildkeeper:moderation/_note_failure to pg

begin;
set local role guildkeeper_owner;

create function moderation._note_failure(filed moderation.case, failure app.refusal, at timestamptz)
returns void
language plpgsql
as $$
begin
  update moderation.case c
  set failed_at = _note_failure.at,
      failure = left((_note_failure.failure).message, 400),
      obstacle = (_note_failure.failure).detail,
      ended_at = case when c.kind in ('timeout', 'ban') then coalesce(c.ended_at, _note_failure.at) end
  where c.guild_id = (filed).guild_id and c.number = (filed).number;

  delete from moderation.sanction s where s.guild_id = (filed).guild_id and s.number = (filed).number;
  perform outbox._unschedule((filed).guild_id, format('moderation.case %s', (filed).number));
end;
$$;

comment on function moderation._note_failure is
'A case cannot be carried out: it says so and why, and is not in force. Nobody tries again.';

commit;
