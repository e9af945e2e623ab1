-- Specification of discord.post_notice: those who run a guild are told.

begin;
\ir ../../fixtures/guild.sql
select plan(6);

create function pg_temp.told(expires_at timestamptz default null) returns text language plpgsql as $$
begin
  delete from outbox.effect;
  perform discord.post_notice(1, 'roles.notice', '{"role_id": 5}', told.expires_at, now());
  return (select concat_ws(' ', e.path, e.recipient_id, e.card, e.facts, e.expires_at is not null) from outbox.effect e);
end;
$$;
update app.guild set owner_id = null where guild_id = 1;
select is(pg_temp.told(), null, 'there is nobody');
update app.guild set owner_id = 60 where guild_id = 1;
select is(pg_temp.told(), '/channels/@dm/messages 60 roles.notice {"role_id": 5} f', 'the owner');
select is(pg_temp.told(now() + interval '1 day'), '/channels/@dm/messages 60 roles.notice {"role_id": 5} t',
  'in time, or not at all');
update app.settings set notice_channel_id = 102 where guild_id = 1;
select is(pg_temp.told(), '/channels/102/messages roles.notice {"role_id": 5} f', 'or the channel for that');
insert into outbox.hold (guild_id, route, until, refused) values (1, 'POST /channels/102/messages', now(), true);
select is(pg_temp.told(), '/channels/@dm/messages 60 roles.notice {"role_id": 5} f', 'where the bot can write');
delete from outbox.hold;
update app.channel set deleted_at = now() where channel_id = 102;
select is(pg_temp.told(), '/channels/@dm/messages 60 roles.notice {"role_id": 5} f', 'while it is there');

select * from finish();
rollback;
