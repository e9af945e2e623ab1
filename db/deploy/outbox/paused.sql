-- Deploy guildkeeper:outbox/paused to pg
-- requires: outbox/switch outbox/standstill outbox/invalid

begin;
set local role guildkeeper_owner;

create function outbox.paused(at timestamptz default now())
returns text
language plpgsql stable security definer
set search_path = ''
as $$
declare
  -- Discord bans an address for 10,000 requests in ten minutes that it had to refuse.
  c_invalid_requests constant integer := 1000;
begin
  return (
    select coalesce(
      case
        when s.system_identifier <> c.system_identifier or s.database_id <> d.oid then
          'this database is a copy: outbox.resume() when what it holds may be sent'
        when not s.running then
          format('paused by %s%s', s.database_user, ': ' || s.reason)
      end,
      (
        select format('Discord takes no requests until %s', max(l.until))
        from outbox.standstill l
        where l.until > paused.at
        having count(*) > 0
      ),
      (
        select format('Discord refused %s requests within ten minutes: this ends by itself, see outbox.holds', sum(i.requests))
        from outbox.invalid i
        where i.minute >= date_trunc('minute', paused.at, 'UTC') - interval '10 minutes'
        having sum(i.requests) >= c_invalid_requests
      )
    )
    from (select l.* from outbox.switch l order by l.switch_id desc limit 1) s
    cross join pg_catalog.pg_control_system() c
    join pg_catalog.pg_database d on d.datname = current_database()
  );
end;
$$;

comment on function outbox.paused(timestamptz) is
'Why no effects are handed out; null: they are. An operator paused them; Discord''s limit for everything was met; or so many
requests were refused that more might get the bot banned. A database restored from a dump is paused until somebody resumes
it, so that what was sent long ago is not sent again.';

grant execute on function outbox.paused(timestamptz) to guildkeeper_bot, guildkeeper_admin;

commit;
