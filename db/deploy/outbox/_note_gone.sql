-- Deploy guildkeeper:outbox/_note_gone to pg

begin;
set local role guildkeeper_owner;

create function outbox._note_gone(effect outbox.effect, code integer, at timestamptz)
returns void
language plpgsql
as $$
begin
  case code
    when 10003 then
      perform app._channel_gone(
        effect.guild_id, substring(effect.path from '^/channels/([0-9]{1,19})(?:/|$)')::bigint, _note_gone.at
      );
    when 10011 then
      perform app._role_gone(effect.guild_id, substring(effect.path from '/roles/([0-9]{1,19})$')::bigint, _note_gone.at);
    else null;
  end case;
end;
$$;

comment on function outbox._note_gone is
'An effect failed because its channel (10003) or role (10011) does not exist any more: it is marked deleted at once, before the
gateway tells, so that nothing else is decided for it.';

commit;
