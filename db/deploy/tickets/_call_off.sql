-- Deploy guildkeeper:tickets/_call_off to pg

begin;
set local role guildkeeper_owner;

create function tickets._call_off(ticket tickets.ticket, what text)
returns void
language plpgsql
as $$
begin
  perform outbox._unschedule(
    (_call_off.ticket).guild_id, format('tickets.ticket %s %s', (_call_off.ticket).number, _call_off.what)
  );
end;
$$;

comment on function tickets._call_off is
'Work of a ticket is not due any more. Work that is just running looks at what is true then.';

commit;
