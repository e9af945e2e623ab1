-- Deploy guildkeeper:tickets/_room_refused to pg

begin;
set local role guildkeeper_owner;

create function tickets._room_refused(guild_id bigint, arguments jsonb, at timestamptz)
returns void
language plpgsql
as $$
declare
  c_full constant integer[] := array[30013, 160006];  -- 500 channels in the server, 1,000 active threads
  v_ticket constant tickets.ticket := tickets._hold(_room_refused.guild_id, (_room_refused.arguments ->> 'number')::bigint);
  v_type constant desk.kind := tickets._type_of(v_ticket);
  v_code constant integer := (_room_refused.arguments ->> 'code')::integer;
  v_error constant text := coalesce(_room_refused.arguments ->> 'error', '');
  v_is_place_full constant boolean := tickets._says_full(_room_refused.arguments);
begin
  if v_ticket.state <> 'opening' then
    return;
  elsif v_is_place_full and v_ticket.berth = 1 and v_type.overflow_id is not null then
    perform tickets._try_again(v_ticket, 2, v_ticket.is_neutral);
  elsif (v_is_place_full or v_code = any (c_full)) and v_type.when_full = 'queue' then
    perform tickets._requeue(v_ticket, _room_refused.at);
  elsif v_code = 50035 and not v_is_place_full and v_error ~* 'parent_id' and v_ticket.berth < 3 then
    perform tickets._try_again(v_ticket, 3, v_ticket.is_neutral);
  elsif v_code = 50035 and v_error !~* 'parent_id' and not v_ticket.is_neutral then
    perform tickets._try_again(v_ticket, v_ticket.berth, true);
  else
    perform tickets._fail(v_ticket, left(v_error, 400), _room_refused.at);
  end if;
end;
$$;

comment on function tickets._room_refused is
'Due work, when Discord would not make the room of a ticket. Its answer decides: a full category leads to the one for overflow,
or back into the queue; a category that is gone to none; a name that is refused to a neutral one. Anything else fails.';

do $$ begin perform outbox._register('tickets._room_refused'); end $$;

commit;
