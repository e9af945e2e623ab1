-- Deploy guildkeeper:tickets/_access_refused to pg

begin;
set local role guildkeeper_owner;

create function tickets._access_refused(guild_id bigint, arguments jsonb, at timestamptz)
returns void
language plpgsql
as $$
declare
  -- Nothing is said of somebody, of a member, a role or a user that there is not: what was asked for is so.
  c_out_anyway constant integer[] := array[10007, 10009, 10011, 10013];
  v_asked constant jsonb := arguments;
  v_ticket constant tickets.ticket := tickets._hold(_access_refused.guild_id, (v_asked ->> 'number')::bigint);
  v_access tickets.access;
begin
  if v_asked ->> 'allow' is null and (v_asked ->> 'code')::integer = any (c_out_anyway) then
    perform tickets._access_changed(_access_refused.guild_id, v_asked, _access_refused.at);
    return;
  elsif v_ticket.state not in ('open', 'closed') or v_ticket.channel_id <> (v_asked ->> 'channel_id')::bigint then
    return;
  end if;
  update tickets.access a
  set allow = a.has_allow, deny = a.has_deny
  where a.guild_id = v_ticket.guild_id and a.number = v_ticket.number and a.target_id = (v_asked ->> 'target_id')::bigint
    -- Something else may be asked for by now.
    and (a.allow, a.deny) is not distinct from ((v_asked ->> 'allow')::bigint, (v_asked ->> 'deny')::bigint)
  returning a.* into v_access;
  if found then
    perform tickets._tell_refusal(
      v_ticket, 'access_refused', v_asked, _access_refused.at, tickets._take_back_person(v_ticket, v_access, _access_refused.at)
    );
    perform tickets._drop_access(v_access);
  end if;
end;
$$;

comment on function tickets._access_refused is
'Due work, when Discord would not let somebody into the room of a ticket, or out of it: what it has stands, also of who was
added or removed, and staff are told.';

do $$ begin perform outbox._register('tickets._access_refused'); end $$;

commit;
