-- Specification of roles._tell: tells those who run a guild.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/roles.sql
select plan(4);

create function pg_temp.told() returns text language sql as $$
  with gone as (delete from outbox.effect returning path, recipient_id, expires_at)
  select concat_ws(' ', g.path, g.recipient_id, g.expires_at = tests.t() + interval '1 day') from gone g
$$;
update app.guild set owner_id = null where guild_id = 1;
select roles._tell(1, 'roles.notice', '{}', tests.t());
select is(pg_temp.told(), null, 'there is nobody');
update app.guild set owner_id = 60 where guild_id = 1;
select roles._tell(1, 'roles.notice', '{}', tests.t());
select is(pg_temp.told(), '/channels/@dm/messages 60 t', 'the owner');
select tests.configure('app.notice_channel_id', '102');
select roles._tell(1, 'roles.notice', '{}', tests.t());
select is(pg_temp.told(), '/channels/102/messages t', 'or the channel for that');
update app.channel set deleted_at = now() where channel_id = 102;
select roles._tell(1, 'roles.notice', '{}', tests.t());
select is(pg_temp.told(), '/channels/@dm/messages 60 t', 'while it is there');

select * from finish();
rollback;
