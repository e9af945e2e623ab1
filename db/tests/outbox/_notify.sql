-- Specification of outbox._notify: what is queued wakes the dispatchers.

begin;
select plan(6);

select trigger_is('outbox', 'effect', 'notify_dispatcher', 'outbox', '_notify', 'queued effects call it');
select is(
  (select tgtype from pg_trigger where tgname = 'notify_dispatcher' and tgrelid = 'outbox.effect'::regclass), 4::int2,
  'after an insert and nothing else, once a statement: each NOTIFY takes a lock that all commits share'
);

-- A notification comes with a commit, so it takes another session: one whose statement inserts no row at all.
set local client_min_messages = warning;
create extension if not exists dblink;
select is(
  public.dblink_connect(session, format(
    'host=%L port=%s dbname=%L user=%L',
    split_part(current_setting('unix_socket_directories'), ',', 1), current_setting('port'), current_database(),
    session_user
  )), 'OK', format('the %s is connected', session)
)
from unnest(array['dispatcher', 'domain']) as session;
do $$
begin
  perform public.dblink_exec('dispatcher', 'listen outbox');
  perform public.dblink_exec('domain', $sql$
    insert into outbox.effect (guild_id, lane, method, path) select 1, 'member 501', 'PUT', '/' where false
  $sql$);
  -- A session hands over what it was notified of together with the answer to its next command.
  perform public.dblink_exec('dispatcher', 'set application_name = dispatcher');
end;
$$;
select results_eq(
  $$select notify_name, extra from public.dblink_get_notify('dispatcher')$$,
  $$values ('outbox', '')$$,
  'whoever listens to the channel outbox hears it once, without a payload'
);
select is_empty(
  $$select from public.dblink_get_notify('domain')$$, 'who does not listen hears nothing'
);
do $$ begin perform public.dblink_disconnect('dispatcher'), public.dblink_disconnect('domain'); end $$;

select * from finish();
rollback;
