-- Deploy guildkeeper:outbox/_note_gone to pg

begin;
set local role guildkeeper_owner;

create function outbox._note_gone(effect outbox.effect, code integer, at timestamptz)
returns void
language plpgsql
as $$
begin
  if code = 10003 then
    update app.channel c
    set deleted_at = _note_gone.at
    where c.guild_id = effect.guild_id
      and c.channel_id::text = substring(effect.path from '^/channels/([0-9]+)(?:/|$)')
      and c.deleted_at is null;
  elsif code = 10011 then
    update app.role r
    set deleted_at = _note_gone.at
    where r.guild_id = effect.guild_id
      and r.role_id::text = substring(effect.path from '/roles/([0-9]+)$')
      and r.deleted_at is null;
  end if;
end;
$$;

comment on function outbox._note_gone is
'An effect failed because its channel (10003) or role (10011) does not exist any more: it is marked deleted at once, before the
gateway tells, so that nothing else is decided for it.';

commit;
