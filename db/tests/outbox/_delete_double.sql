-- Specification of outbox._delete_double: what was made twice is deleted.

begin;
select plan(3);
\ir ../../fixtures/effects.sql

create function pg_temp.deletion(path text) returns text language plpgsql as $$
declare
  v_effect outbox.effect;
begin
  v_effect.guild_id := 1;
  v_effect.method := 'POST';
  v_effect.path := deletion.path;
  delete from outbox.effect;
  perform outbox._delete_double(v_effect, 4711);
  return (select concat_ws(' ', e.lane, e.method, e.path, e.reason ->> 'because') from outbox.effect e);
end;
$$;
select is(pg_temp.deletion(d.path), d.deletion, d.what)
from (values
  ('/guilds/1/roles', 'double 4711 DELETE /guilds/1/roles/4711 outbox.double', 'a role'),
  ('/guilds/1/channels', 'double 4711 DELETE /channels/4711 outbox.double', 'a channel'),
  ('/channels/101/threads', 'double 4711 DELETE /channels/4711 outbox.double', 'a thread, which is one')
) as d (path, deletion, what);

select * from finish();
rollback;
