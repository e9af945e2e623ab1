-- Specification of voice.present: a member is in one place.

begin;
\ir ../../fixtures/guild.sql
select plan(1);

insert into voice.present (guild_id, member_id, channel_id, flags, since, heard_at) values (1, 5, 101, 0, now(), now());
select throws_ok(
  'insert into voice.present (guild_id, member_id, channel_id, flags, since, heard_at) values (1, 5, 102, 0, now(), now())',
  '23505',
  null, 'one'
);

select * from finish();
rollback;
