-- Deploy guildkeeper:outbox/paused to pg

begin;
set local role guildkeeper_owner;

create function outbox.paused()
returns text
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  return (
    select case
      when s.system_identifier <> c.system_identifier or s.database_id <> d.oid then
        'this database is a copy: outbox.resume() when what it holds may be sent'
      when not s.running then
        format('paused by %s%s', s.database_user, ': ' || s.reason)
    end
    from (select l.* from outbox.switch l order by l.switch_id desc limit 1) s
    cross join pg_catalog.pg_control_system() c
    join pg_catalog.pg_database d on d.datname = current_database()
  );
end;
$$;

comment on function outbox.paused is
'Why no effects are handed out; null: they are. A database restored from a dump is paused until somebody resumes it, so that
what was sent long ago is not sent again.';

grant execute on function outbox.paused to guildkeeper_bot, guildkeeper_admin;

commit;
