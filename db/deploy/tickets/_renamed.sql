-- Deploy guildkeeper:tickets/_renamed to pg

begin;
set local role guildkeeper_owner;

create function tickets._renamed(guild_id bigint, arguments jsonb, at timestamptz)
returns void
language plpgsql
as $$
declare
  v_ticket constant tickets.ticket := tickets._hold(_renamed.guild_id, (_renamed.arguments ->> 'number')::bigint);
begin
  update tickets.ticket t
  set shown_name = _renamed.arguments ->> 'name', is_neutral = false
  where t.guild_id = v_ticket.guild_id and t.number = v_ticket.number
    and t.channel_id = (_renamed.arguments ->> 'channel_id')::bigint;
end;
$$;

comment on function tickets._renamed is
'Due work, once Discord has renamed the room of a ticket: should it refuse the next name, this one stands.';

do $$ begin perform outbox._register('tickets._renamed'); end $$;

commit;
