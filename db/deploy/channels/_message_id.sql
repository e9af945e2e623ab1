-- Deploy guildkeeper:channels/_message_id to pg

begin;
set local role guildkeeper_owner;

create function channels._message_id(typed text)
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

comment on function channels._message_id is
'The id of a message that somebody typed, as such or as its link. Refuses what is none (U0MSG).';

commit;
