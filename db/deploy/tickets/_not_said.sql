-- Deploy guildkeeper:tickets/_not_said to pg

begin;
set local role guildkeeper_owner;

create function tickets._not_said(guild_id bigint, arguments jsonb, at timestamptz)
returns void
language plpgsql
as $$
declare
  v_ticket constant tickets.ticket := tickets._hold(_not_said.guild_id, (_not_said.arguments ->> 'number')::bigint);
begin
  if (_not_said.arguments ->> 'code')::integer = 10003 then
    perform tickets._lose_room(v_ticket, _not_said.at);
  end if;
end;
$$;

comment on function tickets._not_said is
'Due work, when something could not be said in the room of a ticket: it may be gone (10003), which Discord told nobody else.';

do $$ begin perform outbox._register('tickets._not_said'); end $$;

commit;
