-- Deploy guildkeeper:outbox/_stopped to pg

begin;
set local role guildkeeper_owner;

create function outbox._stopped(at timestamptz)
returns boolean
language plpgsql stable
as $$
begin
  -- Discord bans an address for 10,000 requests in ten minutes that it had to refuse.
  return outbox.refused_requests(_stopped.at) >= 1000
    or exists (select from outbox.standstill s where s.until > _stopped.at);
end;
$$;

comment on function outbox._stopped is
'Whether nothing at all may be sent: Discord''s limit for everything was met and lasts, or 1,000 requests of the last ten minutes
were refused. Both end by themselves; outbox.holds shows them.';

commit;
