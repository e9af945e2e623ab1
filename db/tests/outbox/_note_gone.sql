-- Specification of outbox._note_gone: what Discord says is gone is marked deleted.

begin;
select plan(12);
\ir ../../fixtures/guild.sql
\ir ../../fixtures/effects.sql

create function pg_temp.gone(path text, code integer) returns text language plpgsql as $$
declare
  v_effect outbox.effect;
  v_gone text;
begin
  insert into outbox.effect (guild_id, lane, method, path) values (1, 'x', 'POST', gone.path) returning * into v_effect;
  perform outbox._note_gone(v_effect, gone.code, tests.t());
  select string_agg(n.name, ' ') into v_gone
  from (select name, deleted_at from app.channel union all select name, deleted_at from app.role) n
  where n.deleted_at = tests.t();
  update app.channel set deleted_at = null;
  update app.role set deleted_at = null;
  return v_gone;
end;
$$;

select is(pg_temp.gone(g.path, g.code), g.name, g.what)
from (values
  ('/channels/101/messages', 10003, 'general', 'a channel'),
  ('/channels/101', 10003, 'general', 'whatever was asked of it'),
  ('/guilds/1/members/501/roles/203', 10011, 'Gold', 'a role'),
  ('/guilds/1/roles/203', 10011, 'Gold', 'however it was to be changed'),
  ('/channels/101/messages/5/reactions/%F0%9F%91%8D/@me', 10014, null, 'a channel is there though the emoji is gone'),
  ('/channels/101/messages', 50001, null, 'one that cannot be seen is still there'),
  ('/guilds/1/members/501/roles/203', 10007, null, 'a role is there though the member is gone'),
  ('/channels/101/messages/5', 10008, null, 'a channel is there though the message is gone'),
  ('/channels/121/messages', 10003, null, 'another guild''s channel is not this one''s'),
  ('/channels/@dm/messages', 10003, null, 'a direct message has no channel of the guild'),
  ('/channels/99999999999999999999999/messages', 10003, null, 'what is no id is no channel')
) as g (path, code, name, what);

insert into app.channel (guild_id, channel_id, kind, name) values (1, 1234567890123456789, 0, 'young');
select is(pg_temp.gone('/channels/1234567890123456789/messages', 10003), 'young', 'ids have nineteen digits by now');

select * from finish();
rollback;
