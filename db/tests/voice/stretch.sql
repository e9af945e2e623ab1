-- Specification of voice.stretch: it has a length.

begin;
\ir ../../fixtures/guild.sql
select plan(1);

select throws_ok(
  $$insert into voice.stretch (guild_id, member_id, from_at, until_at, channel_id, flags) values (1, 5, now(), now(), 101,
    0)$$, '23514', null, 'none without length'
);

select * from finish();
rollback;
