-- Deploy guildkeeper:tickets/_access_changed to pg

begin;
set local role guildkeeper_owner;

create function tickets._access_changed(guild_id bigint, arguments jsonb, at timestamptz)
returns void
language plpgsql
as $$
declare
  v_ticket constant tickets.ticket := tickets._hold(_access_changed.guild_id, (_access_changed.arguments ->> 'number')::bigint);
  v_access tickets.access;
begin
  if v_ticket.channel_id is distinct from (_access_changed.arguments ->> 'channel_id')::bigint then
    return;
  end if;
  update tickets.access a
  set has_allow = (_access_changed.arguments ->> 'allow')::bigint, has_deny = (_access_changed.arguments ->> 'deny')::bigint
  where a.guild_id = v_ticket.guild_id and a.number = v_ticket.number
    and a.target_id = (_access_changed.arguments ->> 'target_id')::bigint
  returning a.* into v_access;
  perform tickets._drop_access(v_access);
end;
$$;

comment on function tickets._access_changed is
'Due work, once Discord has let somebody into the room of a ticket, or out of it: should it refuse the next change, this stands.';

do $$ begin perform outbox._register('tickets._access_changed'); end $$;

commit;
