-- Deploy guildkeeper:tickets/_request_posted to pg

begin;
set local role guildkeeper_owner;

create function tickets._request_posted(guild_id bigint, arguments jsonb, at timestamptz)
returns void
language plpgsql
as $$
declare
  v_ticket constant tickets.ticket := tickets._hold(_request_posted.guild_id, (_request_posted.arguments ->> 'number')::bigint);
begin
  update tickets.close_request r
  set message_id = (_request_posted.arguments ->> 'message_id')::bigint
  where r.guild_id = v_ticket.guild_id and r.number = v_ticket.number
    and r.at = (_request_posted.arguments ->> 'asked_at')::timestamptz and r.message_id is null;
  if not found then
    perform discord.delete_message(
      v_ticket.guild_id, v_ticket.channel_id, (_request_posted.arguments ->> 'message_id')::bigint
    );
  end if;
end;
$$;

comment on function tickets._request_posted is
'Due work, once a request to close is posted: its message is known. One that was answered meanwhile is deleted.';

do $$ begin perform outbox._register('tickets._request_posted'); end $$;

commit;
